using System.Text;
using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>
/// Workflow commands that GitHub shows beside the line:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/// </summary>
internal static class GithubReport
{
    public static string Render(IEnumerable<Finding> findings)
    {
        StringBuilder text = new();
        foreach (Finding finding in findings)
        {
            text.Append($"::{Command(finding.Severity)} ");
            if (finding.Place is { } place)
            {
                text.Append($"file={Property(place.Path)},line={place.Line},col={place.Column},");
            }

            text.Append($"title={Property(finding.Id)}::{Message(finding.Message)}\n");
        }

        return text.ToString();
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
