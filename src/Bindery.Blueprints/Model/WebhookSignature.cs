namespace Bindery.Blueprints;

public sealed record WebhookSignature
{
    public WebhookSignatureScheme Scheme { get; init; } = WebhookSignatureScheme.HmacSha256;
    public SignatureEncoding Encoding { get; init; } = SignatureEncoding.Base64;
    public required string Header { get; init; }

    /// <summary>Setting with the signing secret.</summary>
    public required string Secret { get; init; }
}
