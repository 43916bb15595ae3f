using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>What an order's status there does with the order here.</summary>
public sealed record OrderStates
{
    /// <summary>Path of the status.</summary>
    public required string Path { get; init; }

    public ImmutableArray<string> Confirm { get; init; } = [];
    public ImmutableArray<string> Cancel { get; init; } = [];

    /// <summary>How the platform is told of what happens here; null where it isn't.</summary>
    public StatusSending? Send { get; init; }
}
