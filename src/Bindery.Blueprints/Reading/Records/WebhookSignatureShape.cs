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
        };
}
