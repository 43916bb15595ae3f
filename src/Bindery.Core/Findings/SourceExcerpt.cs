using System.Globalization;
using System.Text;

namespace Bindery.Core.Findings;

/// <summary>The line that a place is on, fit to be shown: a window of it where it is long, nothing that moves a cursor.</summary>
/// <param name="Text">Tabs are kept; other invisible characters are replaced.</param>
/// <param name="Offset">Where in the text the place is, from 0.</param>
public sealed record SourceExcerpt(string Text, int Offset)
{
    private const int Before = 60;
    private const int Length = 120;
    private const string Cut = "…";

    /// <param name="line">The whole line, without its break.</param>
    /// <param name="column">From 1.</param>
    public static SourceExcerpt Of(ReadOnlySpan<char> line, int column)
    {
        int at = Math.Clamp(column - 1, 0, line.Length);
        int start = line.Length <= Length ? 0 : Math.Max(0, at - Before);
        int end = Math.Min(line.Length, start + Length);
        string head = start > 0 ? Cut : "";
        string tail = end < line.Length ? Cut : "";
        string before = Shown(line[start..at]);
        return new SourceExcerpt(
            $"{head}{before}{Shown(line[at..end])}{tail}",
            head.Length + before.Length
        );
    }

    private static string Shown(ReadOnlySpan<char> text)
    {
        StringBuilder shown = new(text.Length);
        foreach (char unit in text)
        {
            bool isHidden =
                unit != '\t'
                && CharUnicodeInfo.GetUnicodeCategory(unit)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator;
            shown.Append(isHidden ? '\uFFFD' : unit);
        }

        return shown.ToString();
    }
}
