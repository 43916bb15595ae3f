using Bindery.Core.Changes;
using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>A finding as machines read it; the names are part of the command line's contract.</summary>
public sealed record FindingJson(
    string Id,
    string Severity,
    string Message,
    string? Path,
    int? Line,
    int? Column,
    string? Evidence,
    string? Why,
    string? Mend,
    string? FixSafety,
    string? Fix
)
{
    public static FindingJson Of(Finding finding) =>
        new(
            finding.Id,
            finding.Severity.ToString().ToLowerInvariant(),
            finding.Message,
            finding.Place?.Path,
            finding.Place?.Line,
            finding.Place?.Column,
            finding.Evidence,
            finding.Why,
            finding.Mend,
            finding.FixSafety?.ToString().ToLowerInvariant(),
            finding.Fix is null ? null : ChangeSetDiff.Render(finding.Fix)
        );
}
