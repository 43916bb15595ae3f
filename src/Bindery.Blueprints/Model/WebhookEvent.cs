namespace Bindery.Blueprints;

public enum WebhookEvent
{
    /// <summary>Made or changed: the topic doesn't say which.</summary>
    Upsert,
    Create,
    Update,
    Delete,
}
