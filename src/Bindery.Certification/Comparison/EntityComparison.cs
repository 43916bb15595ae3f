using System.Collections.Immutable;

namespace Bindery.Certification.Comparison;

/// <summary>One entity's records, those there against those here.</summary>
internal sealed record EntityComparison
{
    public required string Entity { get; init; }

    /// <summary>Records that are on both sides.</summary>
    public required int Compared { get; init; }

    public required int FieldsCompared { get; init; }

    /// <summary>External ids without a binding.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>External ids bound more than once, or Odoo records bound twice.</summary>
    public ImmutableArray<string> Twice { get; init; } = [];

    /// <summary>External ids that the platform doesn't have.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    public ImmutableArray<FieldDifference> Differences { get; init; } = [];
}
