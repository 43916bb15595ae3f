using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record Webhooks
{
    public required WebhookSignature Signature { get; init; }
    public required string TopicHeader { get; init; }

    /// <summary>Header that names one delivery, the same on every retry of it.</summary>
    public string? DeliveryHeader { get; init; }

    public string? TriggeredAtHeader { get; init; }
    public string? AccountHeader { get; init; }
    public required ImmutableArray<WebhookTopic> Topics { get; init; }
}
