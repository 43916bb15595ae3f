using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>Findings as text, whoever found them.</summary>
public static class FindingReport
{
    public static string Render(
        IReadOnlyCollection<Finding> findings,
        FindingFormat format,
        ReportOptions? options = null
    ) =>
        format switch
        {
            FindingFormat.Text => TextReport.Render(findings, options ?? new ReportOptions()),
            FindingFormat.Json => JsonReport.Render(findings),
            FindingFormat.Sarif => SarifReport.Render(findings, options ?? new ReportOptions()),
            FindingFormat.Github => GithubReport.Render(findings),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
}
