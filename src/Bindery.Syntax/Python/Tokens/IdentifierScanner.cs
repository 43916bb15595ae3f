using System.Buffers;
using System.Globalization;

namespace Bindery.Syntax.Python;

/// <summary>Identifiers in any script (PEP 3131), not normalised.</summary>
internal static class IdentifierScanner
{
    private static readonly SearchValues<char> AsciiWord = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
    );

    /// <summary>The offset after the identifier, or <paramref name="start"/> where none starts.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return start;
        }

        int position = start;
        while (true)
        {
            int run = text[position..].IndexOfAnyExcept(AsciiWord);
            if (run < 0)
            {
                return text.Length;
            }

            position += run;
            int width = WidthOfWordCharacter(text[position..]);
            if (width == 0)
            {
                return position;
            }

            position += width;
        }
    }

    private static int WidthOfWordCharacter(ReadOnlySpan<char> text)
    {
        if (text[0] < '\u0080')
        {
            return 0;
        }

        if (char.IsHighSurrogate(text[0]))
        {
            return
                text.Length > 1
                && char.IsLowSurrogate(text[1])
                && IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[0], text[1])))
                ? 2
                : 0;
        }

        return IsWord(CharUnicodeInfo.GetUnicodeCategory(text[0])) ? 1 : 0;
    }

    private static bool IsWord(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation;
}
