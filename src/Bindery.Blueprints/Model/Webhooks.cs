using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record Webhooks
{
    public required WebhookSignature Signature { get; init; }

    /// <summary>Header with the topic; null where it is in the body or the address.</summary>
    public string? TopicHeader { get; init; }

    /// <summary>Path of the topic in the body.</summary>
    public string? TopicPath { get; init; }

    /// <summary>The only member of an unsigned form by which the platform tries the address.</summary>
    public string? PingMember { get; init; }

    /// <summary>The topic ends the address: nothing in a delivery names it.</summary>
    public bool TopicEndsAddress => TopicHeader is null && TopicPath is null;

    /// <summary>Path of the record in the body; null where the body is it.</summary>
    public string? PayloadPath { get; init; }

    /// <summary>Header that names one delivery, the same on every retry of it.</summary>
    public string? DeliveryHeader { get; init; }

    public string? TriggeredAtHeader { get; init; }
    public string? AccountHeader { get; init; }
    public required ImmutableArray<WebhookTopic> Topics { get; init; }
}
