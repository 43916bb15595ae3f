namespace Bindery.Syntax.Python;

/// <summary>Number literals as CPython's <c>tokenize</c> cuts them: <c>1_</c> is a 1 and a name, <c>0777</c> two numbers.</summary>
internal static class NumberScanner
{
    /// <summary>The offset after the number that starts at <paramref name="start"/>, where a digit stands, or a dot and a digit.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start)
    {
        int prefixed = ScanPrefixed(text, start);
        if (prefixed > start)
        {
            return prefixed;
        }

        int digits = ScanDigits(text, start);
        int end = digits;
        if (At(text, end) == '.')
        {
            end = ScanDigits(text, end + 1);
        }

        end = ScanExponent(text, end);
        if (At(text, end) is 'j' or 'J')
        {
            return end + 1;
        }

        return end == digits ? EndOfDecimal(text, start, digits) : end;
    }

    /// <summary>A decimal integer that begins with 0 has only zeros.</summary>
    private static int EndOfDecimal(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] != '0')
        {
            return end;
        }

        int position = start + 1;
        while (true)
        {
            int next = At(text, position) == '_' ? position + 1 : position;
            if (At(text, next) != '0')
            {
                return position;
            }

            position = next + 1;
        }
    }

    private static int ScanPrefixed(ReadOnlySpan<char> text, int start)
    {
        if (text[start] != '0')
        {
            return start;
        }

        Func<char, bool>? isDigit = At(text, start + 1) switch
        {
            'x' or 'X' => char.IsAsciiHexDigit,
            'o' or 'O' => character => character is >= '0' and <= '7',
            'b' or 'B' => character => character is '0' or '1',
            _ => null,
        };
        int position = start + 2;
        while (isDigit is not null)
        {
            int next = At(text, position) == '_' ? position + 1 : position;
            if (!isDigit(At(text, next)))
            {
                break;
            }

            position = next + 1;
        }

        return position > start + 2 ? position : start;
    }

    /// <summary>Digits with single underscores between them; none moves nothing.</summary>
    private static int ScanDigits(ReadOnlySpan<char> text, int start)
    {
        int position = start;
        while (char.IsAsciiDigit(At(text, position)))
        {
            position++;
            if (At(text, position) == '_' && char.IsAsciiDigit(At(text, position + 1)))
            {
                position++;
            }
        }

        return position;
    }

    private static int ScanExponent(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) is not ('e' or 'E'))
        {
            return start;
        }

        int digits = At(text, start + 1) is '+' or '-' ? start + 2 : start + 1;
        int end = ScanDigits(text, digits);
        return end > digits ? end : start;
    }

    private static char At(ReadOnlySpan<char> text, int position) =>
        position < text.Length ? text[position] : '\0';
}
