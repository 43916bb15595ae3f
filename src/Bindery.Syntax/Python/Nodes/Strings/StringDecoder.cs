using System.Text;

namespace Bindery.Syntax.Python;

/// <summary>Escapes to characters, as Python does it; an escape it doesn't know keeps its backslash.</summary>
internal static class StringDecoder
{
    // Longer than any name in Unicode.
    private const int LongestName = 100;

    public static string Decode(ReadOnlySpan<char> content, bool isRaw, bool isBytes)
    {
        if (!content.ContainsAny('\\', '\r'))
        {
            return content.ToString();
        }

        StringBuilder decoded = new(content.Length);
        int position = 0;
        while (position < content.Length)
        {
            position += DecodeOne(content[position..], decoded, isRaw, isBytes);
        }

        return decoded.ToString();
    }

    /// <summary>Appends one character and returns how many it was written with.</summary>
    private static int DecodeOne(
        ReadOnlySpan<char> rest,
        StringBuilder decoded,
        bool isRaw,
        bool isBytes
    )
    {
        if (rest[0] == '\r')
        {
            decoded.Append('\n');
            return rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
        }

        if (rest[0] != '\\' || isRaw || rest.Length == 1)
        {
            decoded.Append(rest[0]);
            return 1;
        }

        return DecodeEscape(rest, decoded, isBytes);
    }

    private static int DecodeEscape(ReadOnlySpan<char> rest, StringBuilder decoded, bool isBytes)
    {
        switch (rest[1])
        {
            case '\n':
                return 2;
            case '\r':
                return rest.Length > 2 && rest[2] == '\n' ? 3 : 2;
            case >= '0' and <= '7':
                return DecodeOctal(rest, decoded, isBytes);
            case 'x':
                return DecodeHexadecimal(rest, decoded, 2);
            case 'N' when !isBytes:
                return DecodeName(rest, decoded);
            case 'u' when !isBytes:
                return DecodeHexadecimal(rest, decoded, 4);
            case 'U' when !isBytes:
                return DecodeHexadecimal(rest, decoded, 8);
        }

        char? simple = Simple(rest[1]);
        if (simple is null)
        {
            decoded.Append('\\');
            return 1;
        }

        decoded.Append(simple.Value);
        return 2;
    }

    private static char? Simple(char escape) =>
        escape switch
        {
            '\\' or '\'' or '"' => escape,
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => null,
        };

    private static int DecodeOctal(ReadOnlySpan<char> rest, StringBuilder decoded, bool isBytes)
    {
        int value = 0;
        int length = 1;
        while (length < 4 && length < rest.Length && rest[length] is >= '0' and <= '7')
        {
            value = (value * 8) + rest[length++] - '0';
        }

        decoded.Append((char)(isBytes ? value & 0xFF : value));
        return length;
    }

    private static int DecodeName(ReadOnlySpan<char> rest, StringBuilder decoded)
    {
        int end = rest[..Math.Min(rest.Length, LongestName)].IndexOf('}');
        bool isNamed = end > 3 && rest[2] == '{';
        if (isNamed && NamedCharacters.Find(rest[3..end]) is { } character)
        {
            decoded.Append(character);
            return end + 1;
        }

        decoded.Append('\\');
        return 1;
    }

    private static int DecodeHexadecimal(ReadOnlySpan<char> rest, StringBuilder decoded, int digits)
    {
        uint value = 0;
        for (int index = 2; index < digits + 2; index++)
        {
            if (index >= rest.Length || !char.IsAsciiHexDigit(rest[index]))
            {
                decoded.Append('\\');
                return 1;
            }

            value = (value << 4) | (uint)Convert.ToByte(rest[index].ToString(), 16);
        }

        Append(decoded, value);
        return digits + 2;
    }

    private static void Append(StringBuilder decoded, uint value)
    {
        if (value <= 0xFFFF)
        {
            decoded.Append((char)value);
        }
        else
        {
            decoded.Append(Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar);
        }
    }
}
