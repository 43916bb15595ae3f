using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>Findings as text, whoever found them.</summary>
public static class FindingReport
{
    public static string Render(IReadOnlyCollection<Finding> findings, FindingFormat format) =>
        format switch
        {
            FindingFormat.Text => TextReport.Render(findings),
            FindingFormat.Json => JsonReport.Render(findings),
            FindingFormat.Github => GithubReport.Render(findings),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
}
