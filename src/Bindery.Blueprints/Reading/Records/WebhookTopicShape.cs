using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class WebhookTopicShape
{
    public static IShape<WebhookTopic> Shape { get; } =
        new ObjectShape<WebhookTopic>("topic", Ask, nameKey: "topic");

    private static WebhookTopic Ask(IMembers members) =>
        new()
        {
            Topic = members.Required("topic", Texts.Line, "The topic as the platform writes it."),
            Entity = members.Required(
                "entity",
                Texts.TechnicalName,
                "The entity that such a delivery carries."
            ),
            Event = members.Or(
                "event",
                Choice.Of<WebhookEvent>(),
                WebhookEvent.Upsert,
                "Whether the record is to be brought up to date or was deleted."
            ),
        };
}
