using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml.Editing;

/// <summary>Puts an element where it is wanted, indented as its neighbours are, with a blank line where they have one.</summary>
public static class XmlElementInsertion
{
    /// <param name="document">The file.</param>
    /// <param name="parent">The element that gets a last child. An element without content gets tags for it.</param>
    /// <param name="fragment">XML text at the margin.</param>
    public static ImmutableArray<TextEdit> AppendChild(
        XmlDocumentSyntax document,
        XmlElementSyntax parent,
        string fragment
    )
    {
        XmlLayout layout = new(document);
        if (parent.IsSelfClosing)
        {
            return [OpenUp(document, layout, parent, fragment)];
        }

        int last = parent.Nodes.Length - 1;
        while (last >= 0 && parent.Nodes[last] is XmlTextSyntax { IsWhiteSpace: true })
        {
            last--;
        }

        return last < 0 ? [InsertOnly(layout, parent, fragment)]
            : layout.IsFirstOnLine(parent.Nodes[last])
            || IsCommentOnLine(layout, parent.Nodes, last)
                ? [InsertBelow(layout, parent.Nodes, last, fragment)]
            : [TextEdit.Insert(parent.Nodes[last].Span.End, fragment)];
    }

    /// <param name="document">The file.</param>
    /// <param name="sibling">The element below which the new one stands.</param>
    /// <param name="fragment">XML text at the margin.</param>
    public static ImmutableArray<TextEdit> InsertAfter(
        XmlDocumentSyntax document,
        XmlElementSyntax sibling,
        string fragment
    )
    {
        XmlLayout layout = new(document);
        ImmutableArray<XmlNodeSyntax> siblings = layout.SiblingsOf(sibling);
        int index = siblings.IndexOf(sibling);
        return layout.IsFirstOnLine(sibling) && layout.IsLastOnLine(siblings, index)
            ? [InsertBelow(layout, siblings, index, fragment)]
            : [TextEdit.Insert(sibling.Span.End, fragment)];
    }

    private static bool IsCommentOnLine(
        XmlLayout layout,
        ImmutableArray<XmlNodeSyntax> nodes,
        int last
    ) =>
        nodes[last] is XmlCommentSyntax
        && last >= 2
        && layout.IsFirstOnLine(nodes[last - 2])
        && XmlLayout.IndexOfCommentAfter(nodes, last - 2) == last;

    private static TextEdit OpenUp(
        XmlDocumentSyntax document,
        XmlLayout layout,
        XmlElementSyntax parent,
        string fragment
    )
    {
        string outer = layout.IndentationAt(parent.Span.Start);
        string child = layout.Indented(fragment, outer + layout.IndentationUnit);
        int slash = parent.Span.End - "/>".Length;
        int start = slash;
        while (char.IsWhiteSpace(document.Source.Text[start - 1]))
        {
            start--;
        }

        string content = $">{layout.NewLine}{child}{layout.NewLine}{outer}</{parent.Name}>";
        return new TextEdit(TextSpan.FromBounds(start, parent.Span.End), content);
    }

    private static TextEdit InsertOnly(XmlLayout layout, XmlElementSyntax parent, string fragment)
    {
        string outer = layout.IndentationAt(parent.Span.Start);
        string child = layout.Indented(fragment, outer + layout.IndentationUnit);
        bool hasLine = parent.Nodes.Any(node => node.Text.AsSpan().ContainsAny('\r', '\n'));
        string after = hasLine ? "" : layout.NewLine + outer;
        return TextEdit.Insert(parent.StartTagSpan.End, layout.NewLine + child + after);
    }

    private static TextEdit InsertBelow(
        XmlLayout layout,
        ImmutableArray<XmlNodeSyntax> siblings,
        int index,
        string fragment
    )
    {
        int end = layout.EndOfLine(siblings, index);
        string indentation = layout.IndentationAt(siblings[index].Span.Start);
        string blank = IsSetApart(layout, siblings, index) ? layout.NewLine : "";
        return TextEdit.Insert(
            end,
            layout.NewLine + blank + layout.Indented(fragment, indentation)
        );
    }

    /// <summary>Whether a blank line stands after the node, or, after the last one, before it.</summary>
    private static bool IsSetApart(
        XmlLayout layout,
        ImmutableArray<XmlNodeSyntax> siblings,
        int index
    )
    {
        int last = XmlLayout.IndexOfCommentAfter(siblings, index) ?? index;
        bool isLast = siblings
            .Skip(last + 1)
            .All(node => node is XmlTextSyntax { IsWhiteSpace: true });
        if (!isLast)
        {
            return layout.HasBlankLineFrom(layout.EndOfLine(siblings, index));
        }

        return index >= 1
            && siblings[index - 1] is XmlTextSyntax { IsWhiteSpace: true } gap
            && layout.HasBlankLineFrom(gap.Span.Start);
    }
}
