using System.Runtime.CompilerServices;

namespace Bindery.Generation.Text;

[InterpolatedStringHandler]
public ref struct XmlTemplate(int literalLength, int formattedCount)
{
    private readonly TemplateText _text = new(literalLength + (formattedCount * 16));

    public readonly void AppendLiteral(string literal) => _text.AppendLiteral(literal);

    public readonly void AppendFormatted(XmlValue value) => _text.AppendHole(value.ToString());

    public readonly void AppendFormatted(XmlSource source) => _text.AppendHole(source.Text);

    internal readonly string ToText() => _text.ToString();
}
