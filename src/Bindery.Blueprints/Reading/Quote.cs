using System.Globalization;
using System.Text;

namespace Bindery.Blueprints.Reading;

/// <summary>Shows a text from a file inside a message: on one line, of bounded length, harmless to a terminal.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        StringBuilder shown = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length > Longest)
            {
                shown.Append('…');
                break;
            }

            Append(shown, rune);
        }

        return shown.Append('"').ToString();
    }

    public static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(Of));

    private static void Append(StringBuilder shown, Rune rune)
    {
        bool isHidden =
            Rune.IsControl(rune)
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
        if (isHidden)
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            shown.Append(rune.ToString());
        }
    }
}
