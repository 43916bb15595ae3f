using Bindery.Blueprints;

namespace Bindery.Simulation.Records;

/// <summary>Records inside a parent's list.</summary>
public sealed record ChildShape
{
    /// <summary>A parent without children is its own only child.</summary>
    public bool Itself { get; init; }

    /// <summary>The member holds one record and no list.</summary>
    public bool Single { get; init; }

    /// <summary>Member of the parent that holds the list, or the only one; a dot is the parent itself.</summary>
    public required string Path { get; init; }

    /// <summary>Which items of the list are meant.</summary>
    public RecordFilter? Only { get; init; }
    public required int Minimum { get; init; }
    public VariantOptions? Options { get; init; }
    public required RecordShape Shape { get; init; }
}
