namespace Bindery.Syntax.Python;

/// <summary>The letters before a string's quote, in any case and order.</summary>
internal readonly record struct StringPrefix(int Length, bool IsRaw, bool IsBytes, bool IsFormatted)
{
    /// <summary>Reads the prefix of a string literal that starts at an offset; null where no string starts.</summary>
    public static StringPrefix? Read(ReadOnlySpan<char> text, int start)
    {
        bool raw = false;
        bool bytes = false;
        bool formatted = false;
        bool unicode = false;
        for (int length = 0; length <= 2 && start + length < text.Length; length++)
        {
            char character = (char)(text[start + length] | 0x20);
            if (text[start + length] is '"' or '\'')
            {
                return IsValid(length, raw, unicode)
                    ? new StringPrefix(length, raw, bytes, formatted)
                    : null;
            }

            raw |= character == 'r';
            bytes |= character == 'b';
            formatted |= character == 'f';
            unicode |= character == 'u';
            if (character is not ('r' or 'b' or 'f' or 'u'))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Two letters are <c>r</c> with <c>b</c> or <c>f</c>.</summary>
    private static bool IsValid(int length, bool raw, bool unicode) =>
        length < 2 || (raw && !unicode);
}
