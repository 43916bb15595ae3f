using System.Globalization;
using System.Text;

namespace Bindery.Core.Text;

/// <summary>Text from outside, made fit for one line of prose: no breaks, nothing invisible.</summary>
public static class OneLine
{
    public static string Of(string text)
    {
        StringBuilder line = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isHidden =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            line.Append(isHidden ? " " : rune.ToString());
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
