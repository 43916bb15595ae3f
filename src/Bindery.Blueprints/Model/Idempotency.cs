namespace Bindery.Blueprints;

/// <summary>How a creation whose answer was lost is recognised.</summary>
public sealed record Idempotency
{
    public required IdempotencyStyle Style { get; init; }

    /// <summary>Header of the key, the member to look up, or the key that is created twice.</summary>
    public required string Reference { get; init; }
}
