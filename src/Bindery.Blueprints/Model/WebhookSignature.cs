namespace Bindery.Blueprints;

public sealed record WebhookSignature
{
    public WebhookSignatureScheme Scheme { get; init; } = WebhookSignatureScheme.HmacSha256;
    public SignatureEncoding Encoding { get; init; } = SignatureEncoding.Base64;
    public required string Header { get; init; }

    /// <summary>Setting with the signing secret.</summary>
    public required string Secret { get; init; }

    /// <summary>Setting with the user name, for basic.</summary>
    public string? User { get; init; }

    /// <summary>Text before the secret in the header, for token.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What is signed, of {method}, {url} (the address as the platform knows it), {timestamp} and {body}; null for the body alone.</summary>
    public string? Template { get; init; }

    /// <summary>Header with the moment that is signed.</summary>
    public string? TimestampHeader { get; init; }

    /// <summary>How old a signed moment may be.</summary>
    public int? TimestampToleranceSeconds { get; init; }

    /// <summary>Form of the header, such as t={timestamp},v1={signature}.</summary>
    public string? HeaderFormat { get; init; }
}
