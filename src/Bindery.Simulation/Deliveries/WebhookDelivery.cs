using System.Collections.Immutable;

namespace Bindery.Simulation.Deliveries;

/// <summary>A signed delivery, ready to go.</summary>
public sealed record WebhookDelivery(
    string Topic,
    string DeliveryId,
    Uri Url,
    ImmutableDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body
);
