using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

public sealed class NumberExpression(TextSpan span, string text) : PythonExpression(span)
{
    /// <summary>As written.</summary>
    public string Text { get; } = text;

    public NumberKind Kind
    {
        get
        {
            bool prefixed = Text.Length > 1 && Text[0] == '0' && char.IsAsciiLetter(Text[1]);
            return !prefixed && Text[^1] is 'j' or 'J' ? NumberKind.Imaginary
                : !prefixed && Text.AsSpan().ContainsAny('.', 'e', 'E') ? NumberKind.Float
                : NumberKind.Integer;
        }
    }

    /// <summary>The value of an integer that fits; null for other numbers.</summary>
    public long? Value
    {
        get
        {
            string digits = Text.Replace("_", "", StringComparison.Ordinal);
            return Kind == NumberKind.Integer ? ParseInteger(digits) : null;
        }
    }

    private static long? ParseInteger(string digits)
    {
        string prefix = digits.Length > 1 ? digits[..2].ToLowerInvariant() : "";
        int radix = prefix switch
        {
            "0x" => 16,
            "0o" => 8,
            "0b" => 2,
            _ => 10,
        };
        UInt128 value = 0;
        foreach (char digit in radix == 10 ? digits : digits[2..])
        {
            value = (value * (uint)radix) + Convert.ToByte(digit.ToString(), 16);
            if (value > long.MaxValue)
            {
                return null;
            }
        }

        return (long)value;
    }
}
