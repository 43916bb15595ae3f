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
            TopicHeader = members.Optional(
                "topic_header",
                Texts.Header,
                "Header with the topic; where neither it nor topic_path is given, the topic ends the address."
            ),
            TopicPath = members.Optional(
                "topic_path",
                Texts.MemberPath,
                "Path of the topic in the body."
            ),
            PingMember = members.Optional(
                "ping_member",
                Texts.Line,
                "The only member of an unsigned form by which the platform tries the address."
            ),
            PayloadPath = members.Optional(
                "payload_path",
                Texts.MemberPath,
                "Path of the record in the body; left out where the body is the record."
            ),
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
