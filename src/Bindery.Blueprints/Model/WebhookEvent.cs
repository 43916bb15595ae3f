namespace Bindery.Blueprints;

public enum WebhookEvent
{
    Upsert,
    Delete,
}
