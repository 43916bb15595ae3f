using System.Collections.Immutable;

namespace Bindery.Certification.Reporting;

/// <summary>All that a certification found out.</summary>
public sealed record CertificationReport
{
    public required string Module { get; init; }

    public required string ModuleVersion { get; init; }

    /// <summary>Title of the platform.</summary>
    public required string Blueprint { get; init; }

    public required string OdooVersion { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required double Seconds { get; init; }

    public required ImmutableArray<CheckResult> Checks { get; init; }

    /// <summary>Where logs and pictures are; null where they were removed.</summary>
    public string? WorkFolder { get; init; }

    public bool Passed => Checks.All(check => check.State != CheckState.Failed);

    public int Count(CheckState state) => Checks.Count(check => check.State == state);
}
