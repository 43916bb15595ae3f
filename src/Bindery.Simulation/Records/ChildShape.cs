using Bindery.Blueprints;

namespace Bindery.Simulation.Records;

/// <summary>Records inside a parent's list.</summary>
public sealed record ChildShape
{
    /// <summary>Member of the parent that holds the list.</summary>
    public required string Path { get; init; }
    public required int Minimum { get; init; }
    public VariantOptions? Options { get; init; }
    public required RecordShape Shape { get; init; }
}
