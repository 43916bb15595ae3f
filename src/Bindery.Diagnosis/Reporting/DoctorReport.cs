using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>What the doctor found, and what in the connector's source explains it.</summary>
public sealed record DoctorReport
{
    public required DateTimeOffset Made { get; init; }

    /// <summary>The most important first.</summary>
    public required ImmutableArray<Verdict> Verdicts { get; init; }

    /// <summary>What was looked at, a line a source.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What could not be looked at, and why.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>Findings of a validation of the connector, where its source was given.</summary>
    public ImmutableArray<Finding> Source { get; init; } = [];

    /// <summary>Those findings that speak of the same cause.</summary>
    public ImmutableArray<Finding> RelatedTo(Verdict verdict)
    {
        ImmutableArray<string> rules = CauseCatalog.Find(verdict.Finding.Id)?.Rules ?? [];
        return [.. Source.Where(finding => rules.Contains(finding.Id))];
    }
}
