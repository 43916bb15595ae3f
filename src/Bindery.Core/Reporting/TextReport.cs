using System.Text;
using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

internal static class TextReport
{
    public static string Render(IEnumerable<Finding> findings)
    {
        StringBuilder text = new();
        foreach (Finding finding in findings)
        {
            string place = finding.Place is null ? "" : $"{finding.Place}: ";
            string severity = finding.Severity.ToString().ToLowerInvariant();
            text.Append($"{place}{severity} {finding.Id}: {finding.Message}\n");
            AppendDetail(text, "seen", finding.Evidence);
            AppendDetail(text, "why", finding.Why);
            AppendDetail(text, "mend", finding.Mend);
        }

        return text.ToString();
    }

    private static void AppendDetail(StringBuilder text, string label, string? detail)
    {
        if (detail is not null)
        {
            text.Append($"    {label}: {detail.ReplaceLineEndings("\n          ")}\n");
        }
    }
}
