using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class WebhookSignatureShape
{
    public static IShape<WebhookSignature> Shape { get; } =
        new ObjectShape<WebhookSignature>("signature", Ask);

    private static WebhookSignature Ask(IMembers members) =>
        new()
        {
            Scheme = members.Or(
                "scheme",
                Choice.Of<WebhookSignatureScheme>(),
                WebhookSignatureScheme.HmacSha256,
                "How the raw body is signed."
            ),
            Encoding = members.Or(
                "encoding",
                Choice.Of<SignatureEncoding>(),
                SignatureEncoding.Base64,
                "How the signature is written in the header."
            ),
            Header = members.Required("header", Texts.Header, "Header with the signature."),
            Secret = members.Required(
                "secret",
                Texts.TechnicalName,
                "Setting that holds the signing secret."
            ),
            User = members.Optional(
                "user",
                Texts.TechnicalName,
                "Setting that holds the user name, for basic."
            ),
            Prefix = members.Or(
                "prefix",
                Texts.LineOrNothing,
                "",
                "Text before the secret in the header, for token."
            ),
            Template = members.Optional(
                "template",
                Texts.Line,
                "What is signed, of {method}, {url}, {timestamp} and {body}; left out, the body alone."
            ),
            TimestampHeader = members.Optional(
                "timestamp_header",
                Texts.Header,
                "Header with the moment that is signed."
            ),
            TimestampToleranceSeconds = members.OptionalValue(
                "timestamp_tolerance_seconds",
                Values.AtLeastOne,
                "How old a signed moment may be."
            ),
            HeaderFormat = members.Optional(
                "header_format",
                Texts.Line,
                "Form of the header, such as t={timestamp},v1={signature}."
            ),
        };
}
