using System.Collections.Immutable;

namespace Bindery.Certification.Reporting;

internal sealed record CheckDocument(
    string Id,
    string Title,
    string State,
    double Seconds,
    string? Reason,
    ImmutableArray<string> Facts,
    ImmutableArray<FindingDocument> Findings
)
{
    public static CheckDocument Of(CheckResult result) =>
        new(
            result.Id,
            result.Title,
            StateText.Of(result.State).Replace(' ', '-'),
            Math.Round(result.Seconds, 1),
            result.Reason,
            result.Facts,
            [
                .. result.Findings.Select(finding => new FindingDocument(
                    finding.Severity.ToString().ToLowerInvariant(),
                    finding.Message,
                    finding.Evidence,
                    finding.Mend
                )),
            ]
        );
}
