using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A piece of an XML file. The nodes inside an element, and those of the document, follow on each other without gap.</summary>
public abstract class XmlNodeSyntax(SourceText source, TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>As written.</summary>
    public string Text => Source[Span];

    internal SourceText Source { get; } = source;
}
