using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class WebhookTokensShape
{
    public static IShape<WebhookTokens> Shape { get; } =
        new ObjectShape<WebhookTokens>("webhook-tokens", Ask, nameKey: "topic");

    private static WebhookTokens Ask(IMembers members) =>
        new()
        {
            Topic = members.Required("topic", Texts.Line, "The topic of that delivery."),
            Path = members.Optional(
                "path",
                Texts.MemberPath,
                "Path in the body of access_token, refresh_token and expires or expires_in; left out where the body has them."
            ),
        };
}
