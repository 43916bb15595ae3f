namespace Bindery.Blueprints;

public enum WebhookSignatureScheme
{
    HmacSha256,
}
