using System.Globalization;
using System.Text.RegularExpressions;

namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>What a plain scalar is, by the core schema of YAML 1.2 (section 10.3.2).</summary>
internal static partial class CoreSchema
{
    /// <summary>Milliseconds; the patterns are linear and the texts short, so it is never reached.</summary>
    private const int Patience = 1_000;

    private const int LongestNumber = 300;

    public static object? Resolve(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            { Length: > LongestNumber } => text,
            _ => Number(text) ?? text,
        };

    private static object? Number(string text)
    {
        if (Octal().IsMatch(text))
        {
            return Based(text, 8);
        }

        if (Hexadecimal().IsMatch(text))
        {
            return Based(text, 16);
        }

        return Integer().IsMatch(text) || Float().IsMatch(text) ? Decimal(text)
            : Unbounded().IsMatch(text) ? double.NaN
            : null;
    }

    private static object Based(string text, int radix)
    {
        UInt128 value = 0;
        foreach (char digit in text.AsSpan(2))
        {
            value = (value * (UInt128)radix) + (UInt128)Convert.ToInt32(digit.ToString(), 16);
            if (value > long.MaxValue)
            {
                return double.MaxValue;
            }
        }

        return (long)value;
    }

    private static object Decimal(string text)
    {
        const NumberStyles styles = NumberStyles.Float;
        if (
            long.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out long whole
            )
        )
        {
            return whole;
        }

        return decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : double.MaxValue;
    }

    [GeneratedRegex(@"\A[-+]?[0-9]+\z", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A0o[0-7]+\z", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Octal();

    [GeneratedRegex(@"\A0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(
        @"\A[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex Float();

    [GeneratedRegex(
        @"\A(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex Unbounded();
}
