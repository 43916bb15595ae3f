namespace Bindery.Simulation.Deliveries;

/// <summary>Asks for one delivery.</summary>
public sealed record WebhookOrder
{
    public required string Topic { get; init; }

    /// <summary>Key of the record that the webhook tells of.</summary>
    public required string Key { get; init; }
    public required Uri Url { get; init; }
    public WebhookTampering Tampering { get; init; }

    /// <summary>Null makes a new one; a repeated id is the same delivery again.</summary>
    public string? DeliveryId { get; init; }
}
