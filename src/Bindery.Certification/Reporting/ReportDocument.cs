using System.Collections.Immutable;

namespace Bindery.Certification.Reporting;

/// <summary>The JSON report's shape; times in seconds, states and severities in kebab case.</summary>
internal sealed record ReportDocument(
    string Module,
    string ModuleVersion,
    string Blueprint,
    string OdooVersion,
    string Started,
    double Seconds,
    bool Passed,
    string? WorkFolder,
    ImmutableArray<CheckDocument> Checks
)
{
    public static ReportDocument Of(CertificationReport report) =>
        new(
            report.Module,
            report.ModuleVersion,
            report.Blueprint,
            report.OdooVersion,
            report.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ"),
            Math.Round(report.Seconds, 1),
            report.Passed,
            report.WorkFolder,
            [.. report.Checks.Select(CheckDocument.Of)]
        );
}
