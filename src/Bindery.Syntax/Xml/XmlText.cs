using System.Globalization;
using System.Text;

namespace Bindery.Syntax.Xml;

/// <summary>From text as written to text as meant.</summary>
internal static class XmlText
{
    // The longest character reference is &#x10FFFF; a little more allows for leading zeros.
    private const int LongestReference = 32;

    public static string NormalizeLineBreaks(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    public static string Decode(ReadOnlySpan<char> text, bool inAttribute)
    {
        ReadOnlySpan<char> special = inAttribute ? "&\r\n\t" : "&\r";
        if (!text.ContainsAny(special))
        {
            return text.ToString();
        }

        StringBuilder decoded = new(text.Length);
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(special);
            plain = plain < 0 ? text.Length : plain;
            decoded.Append(text[..plain]);
            text = text[plain..];
            if (!text.IsEmpty)
            {
                text = text[DecodeOne(text, decoded, inAttribute)..];
            }
        }

        return decoded.ToString();
    }

    private static int DecodeOne(ReadOnlySpan<char> text, StringBuilder decoded, bool inAttribute)
    {
        if (text[0] != '&')
        {
            decoded.Append(inAttribute ? ' ' : '\n');
            return text[0] == '\r' && text.Length > 1 && text[1] == '\n' ? 2 : 1;
        }

        int end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end < 0 || Resolve(text[1..end]) is not { } meant)
        {
            decoded.Append('&');
            return 1;
        }

        decoded.Append(meant);
        return end + 1;
    }

    /// <summary>What a reference stands for, given without its <c>&amp;</c> and semicolon; null if XML doesn't define it.</summary>
    public static string? Resolve(ReadOnlySpan<char> reference)
    {
        if (!reference.IsEmpty && reference[0] == '#')
        {
            return ResolveNumber(reference[1..]);
        }

        return reference switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
    }

    private static string? ResolveNumber(ReadOnlySpan<char> digits)
    {
        bool isHexadecimal = !digits.IsEmpty && digits[0] == 'x';
        bool isNumber = isHexadecimal
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, null, out int number)
            : int.TryParse(digits, NumberStyles.None, null, out number);
        return isNumber && Rune.IsValid(number) && number != 0 ? new Rune(number).ToString() : null;
    }
}
