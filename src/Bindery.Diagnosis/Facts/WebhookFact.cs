namespace Bindery.Diagnosis.Facts;

/// <summary>Deliveries of one backend in one state.</summary>
public sealed record WebhookFact(int GenericBackend, string Status, long Count)
{
    public DateTimeOffset? First { get; init; }

    public DateTimeOffset? Last { get; init; }
}
