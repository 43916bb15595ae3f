using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class WebhooksShape
{
    public static IShape<Webhooks> Shape { get; } = new ObjectShape<Webhooks>("webhooks", Ask);

    private static Webhooks Ask(IMembers members) =>
        new()
        {
            Signature = members.Required(
                "signature",
                WebhookSignatureShape.Shape,
                "How a delivery proves that the platform sent it."
            ),
            TopicHeader = members.Required("topic_header", Texts.Header, "Header with the topic."),
            DeliveryHeader = members.Optional(
                "delivery_header",
                Texts.Header,
                "Header that names one delivery, the same on every retry of it."
            ),
            TriggeredAtHeader = members.Optional(
                "triggered_at_header",
                Texts.Header,
                "Header with the moment of the event."
            ),
            AccountHeader = members.Optional(
                "account_header",
                Texts.Header,
                "Header that names the account or shop."
            ),
            Topics = members.Required(
                "topics",
                Values.AtLeastOneOf(WebhookTopicShape.Shape),
                "The topics that the connector listens to."
            ),
        };
}
