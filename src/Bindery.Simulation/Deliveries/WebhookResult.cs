namespace Bindery.Simulation.Deliveries;

/// <param name="Topic">As sent.</param>
/// <param name="DeliveryId">As sent; send it again to repeat the delivery.</param>
/// <param name="Status">HTTP status; null where nothing answered.</param>
/// <param name="Milliseconds">Until the answer was there.</param>
/// <param name="Error">Why nothing answered.</param>
public sealed record WebhookResult(
    string Topic,
    string DeliveryId,
    int? Status,
    double Milliseconds,
    string? Error
);
