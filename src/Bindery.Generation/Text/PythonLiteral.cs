using System.Globalization;
using System.Text;

namespace Bindery.Generation.Text;

/// <summary>A Python string, number, boolean or None, written as black writes it.</summary>
public readonly record struct PythonLiteral
{
    private readonly string _text;

    private PythonLiteral(string text) => _text = text;

    public static PythonLiteral Of(string value) => new(Quote(value));

    public static PythonLiteral Of(bool value) => new(value ? "True" : "False");

    public static PythonLiteral Of(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    public static PythonLiteral Of(decimal value) =>
        new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A scalar as blueprints hold them.</summary>
    /// <exception cref="ArgumentException">The value is of a type that blueprints don't have.</exception>
    public static PythonLiteral OfScalar(object? value) =>
        value switch
        {
            null => new PythonLiteral("None"),
            bool boolean => Of(boolean),
            long number => Of(number),
            int number => Of(number),
            decimal number => Of(number),
            string text => Of(text),
            _ => throw new ArgumentException(
                $"no Python literal for {value.GetType()}",
                nameof(value)
            ),
        };

    public override string ToString() => _text;

    // Double quotes unless single ones need fewer escapes: black's own choice.
    private static string Quote(string value)
    {
        char quote = value.Count(c => c == '"') > value.Count(c => c == '\'') ? '\'' : '"';
        StringBuilder text = new();
        text.Append(quote);
        foreach (Rune rune in value.EnumerateRunes())
        {
            AppendEscaped(text, rune, quote);
        }

        return text.Append(quote).ToString();
    }

    private static void AppendEscaped(StringBuilder text, Rune rune, char quote)
    {
        switch (rune.Value)
        {
            case '\\':
                text.Append(@"\\");
                break;
            case '\n':
                text.Append(@"\n");
                break;
            case '\r':
                text.Append(@"\r");
                break;
            case '\t':
                text.Append(@"\t");
                break;
            case int value when value == quote:
                text.Append('\\').Append(quote);
                break;
            default:
                AppendVisible(text, rune);
                break;
        }
    }

    // Control and format characters (bidirectional overrides among them) could make the source
    // read other than it runs.
    private static void AppendVisible(StringBuilder text, Rune rune)
    {
        bool isHidden =
            Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
        if (!isHidden)
        {
            text.Append(rune);
        }
        else if (rune.Value <= 0xFF)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
        }
        else if (rune.Value <= 0xFFFF)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }
    }
}
