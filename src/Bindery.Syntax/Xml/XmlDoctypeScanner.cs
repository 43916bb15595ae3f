namespace Bindery.Syntax.Xml;

internal static class XmlDoctypeScanner
{
    /// <summary>After the <c>&gt;</c> of the DOCTYPE that starts at an offset, or -1.</summary>
    public static int FindEnd(string text, int start)
    {
        int position = start + 1;
        int depth = 0;
        while (position >= 0 && position < text.Length)
        {
            char character = text[position];
            if (character == '>' && depth == 0)
            {
                return position + 1;
            }

            depth += character switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            position = Skip(text, position);
        }

        return -1;
    }

    /// <summary>Over a quoted text, a comment or one character; -1 where it never ends.</summary>
    private static int Skip(string text, int position)
    {
        if (text[position] is '"' or '\'')
        {
            int close = text.IndexOf(text[position], position + 1);
            return close < 0 ? -1 : close + 1;
        }

        if (string.CompareOrdinal(text, position, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", position + 4, StringComparison.Ordinal);
            return close < 0 ? -1 : close + 3;
        }

        return position + 1;
    }
}
