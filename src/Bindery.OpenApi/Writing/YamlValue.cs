using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.OpenApi.Writing;

/// <summary>Values as YAML, whatever the text: plain where that can't be misread, else in double quotes.</summary>
internal static partial class YamlValue
{
    /// <summary>Milliseconds; the pattern is linear and the texts short.</summary>
    private const int Patience = 1_000;

    public static string Of(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            string text => Of(text),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    public static string Of(string text) =>
        Plain().IsMatch(text) && CoreSchema.Resolve(text) is string && !IsYaml11Flag(text)
            ? text
            : Quoted(text);

    /// <summary>A value that ends its line, where commas and addresses need no quotes.</summary>
    public static string Last(object value) =>
        value is string text
        && PlainAtEnd().IsMatch(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && text[^1] is not (':' or ' ')
        && CoreSchema.Resolve(text) is string
        && !IsYaml11Flag(text)
            ? text
            : Of(value);

    public static string Of(IEnumerable<string> texts) =>
        $"[{string.Join(", ", texts.Select(Of))}]";

    /// <summary>A comment on one line, harmless whatever it quotes.</summary>
    public static string Comment(string text) => "# " + Bindery.Core.Text.OneLine.Of(text);

    private static bool IsYaml11Flag(string text) =>
        text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "y" or "n";

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            quoted.Append(Escaped(rune));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(Rune rune) =>
        rune.Value switch
        {
            '"' or '\\' => $"\\{rune}",
            '\n' => "\\n",
            '\t' => "\\t",
            < 0x20 or 0x7F or (>= 0x80 and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF =>
                $"\\u{rune.Value:x4}",
            _ => rune.ToString(),
        };

    [GeneratedRegex(@"\A[A-Za-z/][A-Za-z0-9_./:(),' -]*\z", RegexOptions.None, Patience)]
    private static partial Regex PlainAtEnd();

    // What a person would leave unquoted inside braces too.
    [GeneratedRegex(@"\A[A-Za-z_/][A-Za-z0-9_./()+ -]*\z(?<! )", RegexOptions.None, Patience)]
    private static partial Regex Plain();
}
