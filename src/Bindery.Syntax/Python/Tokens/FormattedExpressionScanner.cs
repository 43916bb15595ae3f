namespace Bindery.Syntax.Python;

/// <summary>Finds where the expression of an f-string's field ends: at its <c>!</c>, <c>:</c> or <c>}</c>.</summary>
internal static class FormattedExpressionScanner
{
    public static int Scan(ReadOnlySpan<char> text, int start, int depth)
    {
        int brackets = 0;
        int position = start;
        while (position >= 0 && position < text.Length)
        {
            switch (text[position])
            {
                case '(' or '[' or '{':
                    brackets++;
                    position++;
                    break;
                case '}' or '!' or ':' when brackets == 0 && !IsNotEqual(text, position):
                    return position;
                case ')' or ']' or '}':
                    brackets--;
                    position++;
                    break;
                case '#':
                    position = SkipComment(text, position);
                    break;
                default:
                    position = SkipWord(text, position, depth);
                    break;
            }

            if (brackets < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsNotEqual(ReadOnlySpan<char> text, int position) =>
        text[position] == '!' && position + 1 < text.Length && text[position + 1] == '=';

    private static int SkipComment(ReadOnlySpan<char> text, int position)
    {
        int lineEnd = text[position..].IndexOfAny('\r', '\n');
        return lineEnd < 0 ? -1 : position + lineEnd;
    }

    /// <summary>Over a string with its prefix, an identifier, or one character.</summary>
    private static int SkipWord(ReadOnlySpan<char> text, int position, int depth)
    {
        if (StringPrefix.Read(text, position) is { } prefix)
        {
            int quote = position + prefix.Length;
            return prefix.IsFormatted
                ? FormattedStringScanner.Scan(text, quote, prefix.IsRaw, depth + 1)
                : StringScanner.ScanPlain(text, quote);
        }

        return Math.Max(position + 1, IdentifierScanner.Scan(text, position));
    }
}
