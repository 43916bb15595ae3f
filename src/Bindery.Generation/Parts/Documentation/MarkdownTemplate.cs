using System.Runtime.CompilerServices;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Documentation;

[InterpolatedStringHandler]
public ref struct MarkdownTemplate(int literalLength, int formattedCount)
{
    private readonly TemplateText _text = new(literalLength + (formattedCount * 16));

    public readonly void AppendLiteral(string literal) => _text.AppendLiteral(literal);

    public readonly void AppendFormatted(MarkdownText text) => _text.AppendHole(text.ToString());

    public readonly void AppendFormatted(PythonName name) => _text.AppendHole(name.ToString());

    public readonly void AppendFormatted(MarkdownSource source) => _text.AppendHole(source.Text);

    internal readonly string ToText() => _text.ToString();
}
