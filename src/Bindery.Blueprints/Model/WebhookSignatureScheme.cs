namespace Bindery.Blueprints;

public enum WebhookSignatureScheme
{
    HmacSha256,

    /// <summary>A fixed secret in a header.</summary>
    Token,

    /// <summary>HTTP Basic; <see cref="WebhookSignature.User"/> and <see cref="WebhookSignature.Secret"/>.</summary>
    Basic,
}
