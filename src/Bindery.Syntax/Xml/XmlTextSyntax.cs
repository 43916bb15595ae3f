using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A run of character data, white space between elements included.</summary>
public sealed class XmlTextSyntax(SourceText source, TextSpan span) : XmlNodeSyntax(source, span)
{
    /// <summary>With references replaced; those of entities that XML doesn't know stay as written.</summary>
    public string Value => XmlText.Decode(Source.Slice(Span), inAttribute: false);

    public bool IsWhiteSpace => Source.Slice(Span).IsWhiteSpace();
}
