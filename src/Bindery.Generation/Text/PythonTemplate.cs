using System.Runtime.CompilerServices;

namespace Bindery.Generation.Text;

[InterpolatedStringHandler]
public ref struct PythonTemplate(int literalLength, int formattedCount)
{
    private readonly TemplateText _text = new(literalLength + (formattedCount * 16));

    public readonly void AppendLiteral(string literal) => _text.AppendLiteral(literal);

    public readonly void AppendFormatted(PythonName name) => _text.AppendHole(name.ToString());

    public readonly void AppendFormatted(PythonLiteral literal) =>
        _text.AppendHole(literal.ToString());

    public readonly void AppendFormatted(PythonProse prose) => _text.AppendHole(prose.ToString());

    public readonly void AppendFormatted(PythonSource source) => _text.AppendHole(source.Text);

    internal readonly string ToText() => _text.ToString();
}
