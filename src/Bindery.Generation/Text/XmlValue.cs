using System.Text;

namespace Bindery.Generation.Text;

/// <summary>Text for an XML element or an attribute in double quotes; both encoded the same.</summary>
public readonly record struct XmlValue
{
    private readonly string _text;

    private XmlValue(string text) => _text = text;

    public static XmlValue Of(string value)
    {
        StringBuilder text = new();
        foreach (Rune rune in value.EnumerateRunes())
        {
            text.Append(Encode(rune));
        }

        return new XmlValue(text.ToString());
    }

    public override string ToString() => _text;

    private static string Encode(Rune rune) =>
        rune.Value switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\n' => "&#10;",
            '\t' => "&#9;",
            // XML 1.0 has no way to write the other control characters.
            < 0x20 or 0xFFFE or 0xFFFF => "",
            _ => rune.ToString(),
        };
}
