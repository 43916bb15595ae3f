using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>An XML file: its text, its tokens, and the tree above them. Reading never fails; see <see cref="Diagnostics"/>.</summary>
public sealed class XmlDocumentSyntax
{
    private XmlDocumentSyntax(
        SourceText source,
        ImmutableArray<XmlToken> tokens,
        ImmutableArray<XmlNodeSyntax> nodes,
        ImmutableArray<SyntaxDiagnostic> diagnostics
    )
    {
        Source = source;
        Tokens = tokens;
        Nodes = nodes;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public ImmutableArray<XmlToken> Tokens { get; }

    /// <summary>What stands at the top level: declaration, comments, white space and the root.</summary>
    public ImmutableArray<XmlNodeSyntax> Nodes { get; }

    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>Null in a file without an element.</summary>
    public XmlElementSyntax? Root => Nodes.OfType<XmlElementSyntax>().FirstOrDefault();

    public static XmlDocumentSyntax Parse(SourceText source)
    {
        DiagnosticList diagnostics = new(source);
        ImmutableArray<XmlToken> tokens = new XmlTokenizer(source.Text, diagnostics).Read();
        ImmutableArray<XmlNodeSyntax> nodes = new XmlTreeBuilder(source, diagnostics).Build(tokens);
        XmlCharacterCheck.Check(source.Text, diagnostics);
        XmlTopLevelCheck.Check(source, nodes, diagnostics);
        return new XmlDocumentSyntax(
            source,
            tokens,
            nodes,
            [.. source.Diagnostics, .. diagnostics.ToImmutable()]
        );
    }

    /// <summary>Where a node starts, as an editor shows it.</summary>
    public LinePosition PositionOf(XmlNodeSyntax node) => Source.Lines.PositionAt(node.Span.Start);

    /// <summary>All elements in the order of the text.</summary>
    public IEnumerable<XmlElementSyntax> Descendants() =>
        Nodes.OfType<XmlElementSyntax>().SelectMany(element => element.DescendantsAndSelf());
}
