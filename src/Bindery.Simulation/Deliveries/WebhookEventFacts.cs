namespace Bindery.Simulation.Deliveries;

/// <param name="Topic">As the platform writes it.</param>
/// <param name="Key">Key of the record.</param>
/// <param name="DeliveryId">The same for the same delivery again.</param>
/// <param name="Moment">When it is told.</param>
/// <param name="Account">Whose event it is, where a blueprint says where that stands.</param>
internal sealed record WebhookEventFacts(
    string Topic,
    string Key,
    string DeliveryId,
    DateTimeOffset Moment,
    string Account
);
