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
            Several = members.Or(
                "several",
                Values.Flag,
                false,
                "Whether a delivery tells of several events, in a list; the other paths then lead into one of them."
            ),
            EventsPath = members.Optional(
                "events_path",
                Texts.MemberPath,
                "Path of the list of several events; left out where the body is the list."
            ),
            PayloadPath = members.Optional(
                "payload_path",
                Texts.MemberPath,
                "Path of the record in the body; left out where the body is the record."
            ),
            KeyPath = members.Optional(
                "key_path",
                Texts.MemberPath,
                "Path of the record's key, where a delivery tells no more of it."
            ),
            DeliveryHeader = members.Optional(
                "delivery_header",
                Texts.Header,
                "Header that names one delivery, the same on every retry of it."
            ),
            DeliveryPath = members.Or(
                "delivery_path",
                Values.OneOrMore(Texts.MemberPath),
                [],
                "Member of the body that names one delivery, or a list of those that do together."
            ),
            TriggeredAtHeader = members.Optional(
                "triggered_at_header",
                Texts.Header,
                "Header with the moment of the event."
            ),
            TriggeredAtPath = members.Optional(
                "triggered_at_path",
                Texts.MemberPath,
                "Path of the moment of the event: ISO 8601, or seconds or milliseconds since 1970."
            ),
            AccountHeader = members.Optional(
                "account_header",
                Texts.Header,
                "Header that names the account or shop."
            ),
            Tokens = members.Optional(
                "tokens",
                WebhookTokensShape.Shape,
                "A delivery by which the platform hands out tokens without being asked, for oauth2."
            ),
            AccountPath = members.Optional(
                "account_path",
                Texts.MemberPath,
                "Path of the account that an event is of, where others' are told too; those are passed over."
            ),
            AccountSetting = members.Optional(
                "account_setting",
                Texts.TechnicalName,
                "Setting with the backend's own account, for account_path."
            ),
            EmptyAnswer = members.Or(
                "empty_answer",
                Values.Flag,
                false,
                "Whether the platform takes no answer that has a body."
            ),
            Topics = members.Required(
                "topics",
                Values.AtLeastOneOf(WebhookTopicShape.Shape),
                "The topics that the connector listens to."
            ),
        };
}
