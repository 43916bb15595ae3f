using System.Collections.Immutable;
using Bindery.Core.Reporting;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>A verdict as machines read it; the names are part of the command line's contract.</summary>
public sealed record VerdictJson(
    int Rank,
    string Certainty,
    long HeldBack,
    DateTimeOffset? Since,
    string Page,
    string? Apply,
    FindingJson Finding,
    ImmutableArray<FindingJson> Source
)
{
    internal static VerdictJson Of(int rank, Verdict verdict, DoctorReport report) =>
        new(
            rank,
            verdict.Certainty.ToString().ToLowerInvariant(),
            verdict.HeldBack,
            verdict.Since,
            verdict.Page,
            verdict.SafeMend?.Description,
            FindingJson.Of(verdict.Finding),
            [.. report.RelatedTo(verdict).Select(FindingJson.Of)]
        );
}
