using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary><c>name="value"</c>.</summary>
/// <param name="span">From the name to the closing quote.</param>
/// <param name="nameSpan">The name.</param>
/// <param name="valueSpan">What stands between the quotes.</param>
public sealed class XmlAttributeSyntax(
    SourceText source,
    TextSpan span,
    TextSpan nameSpan,
    TextSpan valueSpan
) : XmlNodeSyntax(source, span)
{
    public TextSpan NameSpan { get; } = nameSpan;

    public TextSpan ValueSpan { get; } = valueSpan;

    /// <summary>With its prefix.</summary>
    public string Name { get; } = source[nameSpan];

    public string RawValue => Source[ValueSpan];

    /// <summary>As an XML reader gives it: references replaced, tabs and line breaks as spaces.</summary>
    public string Value => XmlText.Decode(Source.Slice(ValueSpan), inAttribute: true);

    public char Quote => Source.Text[ValueSpan.Start - 1];
}
