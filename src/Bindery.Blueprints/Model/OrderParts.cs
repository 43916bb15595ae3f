namespace Bindery.Blueprints;

/// <summary>Shares of an order that the platform is told of one by one, such as each warehouse's.</summary>
public sealed record OrderParts
{
    /// <summary>Lists an order's parts; <c>{id}</c> in its path is the order's key.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Member of a part that names it.</summary>
    public required string Key { get; init; }

    /// <summary>The parts that still wait; null where all listed ones do.</summary>
    public RecordFilter? Only { get; init; }

    /// <summary>Member of the body that names the part.</summary>
    public required string Member { get; init; }
}
