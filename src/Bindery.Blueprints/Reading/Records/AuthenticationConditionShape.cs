using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class AuthenticationConditionShape
{
    public static IShape<AuthenticationCondition> Shape { get; } =
        new ObjectShape<AuthenticationCondition>("condition", Ask);

    private static AuthenticationCondition Ask(IMembers members) =>
        new()
        {
            Field = members.Optional("field", Texts.TechnicalName, "Setting that is compared."),
            Value = members.Optional("value", Texts.Line, "What the setting must hold."),
            UrlScheme = members.Optional(
                "url_scheme",
                Choice.Among("http", "https"),
                "Scheme that the base address must have."
            ),
        };
}
