namespace Bindery.Blueprints;

public sealed record WebhookTopic
{
    public required string Topic { get; init; }
    public required string Entity { get; init; }
    public WebhookEvent Event { get; init; } = WebhookEvent.Upsert;
}
