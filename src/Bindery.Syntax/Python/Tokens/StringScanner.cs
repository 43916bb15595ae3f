namespace Bindery.Syntax.Python;

/// <summary>Where a string literal ends. All offsets are into the whole text; -1 means that it never ends.</summary>
internal static class StringScanner
{
    /// <summary>The end of the literal whose opening quote stands at <paramref name="quote"/>, braces meaning nothing.</summary>
    public static int ScanPlain(ReadOnlySpan<char> text, int quote)
    {
        char mark = text[quote];
        return IsTriple(text, quote)
            ? ScanTriple(text, quote + 3, mark)
            : ScanSingle(text, quote + 1, mark);
    }

    public static bool IsTriple(ReadOnlySpan<char> text, int quote) =>
        quote + 2 < text.Length && text[quote + 1] == text[quote] && text[quote + 2] == text[quote];

    private static int ScanSingle(ReadOnlySpan<char> text, int start, char mark)
    {
        int position = start;
        while (true)
        {
            int found = text[position..].IndexOfAny([mark, '\\', '\n', '\r']);
            if (found < 0)
            {
                return -1;
            }

            position += found;
            if (text[position] == mark)
            {
                return position + 1;
            }

            if (text[position] != '\\')
            {
                return -1;
            }

            position += WidthOfEscape(text, position);
            if (position > text.Length)
            {
                return -1;
            }
        }
    }

    private static int ScanTriple(ReadOnlySpan<char> text, int start, char mark)
    {
        int position = start;
        while (position < text.Length)
        {
            int found = text[position..].IndexOfAny(mark, '\\');
            if (found < 0)
            {
                return -1;
            }

            position += found;
            if (text[position] == '\\')
            {
                position += 2;
            }
            else if (IsTriple(text, position))
            {
                return position + 3;
            }
            else
            {
                position++;
            }
        }

        return -1;
    }

    /// <summary>A backslash and what it covers: a CRLF counts as one.</summary>
    public static int WidthOfEscape(ReadOnlySpan<char> text, int backslash) =>
        backslash + 2 < text.Length && text[backslash + 1] == '\r' && text[backslash + 2] == '\n'
            ? 3
            : 2;
}
