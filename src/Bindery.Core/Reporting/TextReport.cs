using System.Text;
using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>
/// For people: the place, the line with a pointer, and, with the first finding of each kind, why it
/// matters and how to mend it.
/// </summary>
internal static class TextReport
{
    public static string Render(IEnumerable<Finding> findings, ReportOptions options)
    {
        StringBuilder text = new();
        TextColours colours = new(options.HasColour);
        HashSet<string> explained = new(StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            AppendHead(text, colours, finding);
            AppendExcerpt(text, colours, finding);
            AppendDetail(text, "seen", finding.Evidence);
            // Diagnosis says something else with each finding of one kind, a rule never does.
            if (explained.Add($"{finding.Id}\n{finding.Why}\n{finding.Mend}"))
            {
                AppendDetail(text, "why", finding.Why);
                AppendDetail(text, "mend", finding.Mend);
            }
        }

        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, TextColours colours, Finding finding)
    {
        string place = finding.Place is null ? "" : $"{finding.Place}: ";
        string severity = finding.Severity.ToString().ToLowerInvariant();
        string fix = finding.FixSafety switch
        {
            FixSafety.Safe => " [--fix]",
            FixSafety.Unsafe => " [--unsafe-fixes]",
            _ => "",
        };
        text.Append(colours.Place(place))
            .Append(colours.Severity(finding.Severity, $"{severity} {finding.Id}"))
            .Append($": {finding.Message}{colours.Dim(fix)}\n");
    }

    private static void AppendExcerpt(StringBuilder text, TextColours colours, Finding finding)
    {
        if (finding is not { Excerpt: { Text.Length: > 0 } excerpt, Place: { } place })
        {
            return;
        }

        string number = place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length);
        // A tab before the pointer is as wide as the one above it.
        string indentation = new([
            .. excerpt.Text[..excerpt.Offset].Select(unit => unit == '\t' ? '\t' : ' '),
        ]);
        text.Append($"    {colours.Dim($"{number} |")} {excerpt.Text}\n")
            .Append($"    {colours.Dim($"{margin} |")} {indentation}")
            .Append(colours.Severity(finding.Severity, "^"))
            .Append('\n');
    }

    private static void AppendDetail(StringBuilder text, string label, string? detail)
    {
        if (detail is not null)
        {
            text.Append($"    {label}: {detail.ReplaceLineEndings("\n          ")}\n");
        }
    }
}
