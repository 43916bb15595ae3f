namespace Bindery.Blueprints;

/// <summary>How a creation whose answer was lost is recognised.</summary>
public sealed record Idempotency
{
    public required IdempotencyStyle Style { get; init; }

    /// <summary>Header of the key, or the member to look up.</summary>
    public required string Reference { get; init; }
}
