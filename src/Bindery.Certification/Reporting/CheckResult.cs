using System.Collections.Immutable;
using Bindery.Core.Findings;

namespace Bindery.Certification.Reporting;

/// <summary>What became of one check.</summary>
public sealed record CheckResult
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required CheckState State { get; init; }

    public double Seconds { get; init; }

    /// <summary>Why it was not run.</summary>
    public string? Reason { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    public ImmutableArray<string> Facts { get; init; } = [];

    public ImmutableArray<Screenshot> Screenshots { get; init; } = [];
}
