namespace Bindery.Blueprints;

/// <summary>How a creation whose answer was lost is recognised.</summary>
public sealed record Idempotency
{
    public required IdempotencyStyle Style { get; init; }

    /// <summary>Header of the key, the member to look up, or the key that is created twice.</summary>
    public required string Reference { get; init; }

    /// <summary>
    /// The reference is a value of the record's own: one there that has it is the same, whoever made it.
    /// </summary>
    public bool Own { get; init; }

    /// <summary>Reads the record that has a reference, <c>{id}</c> being that; null where the list is asked.</summary>
    public Endpoint? Endpoint { get; init; }
}
