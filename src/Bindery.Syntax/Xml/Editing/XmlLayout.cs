using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml.Editing;

/// <summary>Questions about where an element's nodes stand on their lines.</summary>
internal sealed class XmlLayout(XmlDocumentSyntax document)
{
    private const string DefaultUnit = "    ";
    private readonly string text = document.Source.Text;

    public string NewLine => document.Source.NewLine;

    /// <summary>What one more level of indentation looks like in this file.</summary>
    public string IndentationUnit
    {
        get
        {
            XmlElementSyntax? child = document.Root?.Elements.FirstOrDefault(IsFirstOnLine);
            string indentation = child is null ? "" : IndentationAt(child.Span.Start);
            return indentation.Length == 0 ? DefaultUnit : indentation;
        }
    }

    public bool IsFirstOnLine(XmlNodeSyntax node) =>
        text.AsSpan(LineBreak.StartOfLine(text, node.Span.Start)..node.Span.Start).IsWhiteSpace();

    /// <summary>The white space that the line of an offset begins with.</summary>
    public string IndentationAt(int offset)
    {
        int start = LineBreak.StartOfLine(text, offset);
        int end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>The nodes among which a node stands.</summary>
    /// <exception cref="ArgumentException">The node is none of the document's.</exception>
    public ImmutableArray<XmlNodeSyntax> SiblingsOf(XmlNodeSyntax node)
    {
        ImmutableArray<XmlNodeSyntax> siblings = document.Nodes;
        while (!siblings.Contains(node))
        {
            XmlNodeSyntax? holder = siblings.FirstOrDefault(candidate =>
                candidate is XmlElementSyntax && candidate.Span.Contains(node.Span)
            );
            siblings = holder is XmlElementSyntax element
                ? element.Nodes
                : throw new ArgumentException(
                    $"No such node at {node.Span} in this document.",
                    nameof(node)
                );
        }

        return siblings;
    }

    /// <summary>Where the line of a node breaks, a comment after it included; the node's end where other content follows.</summary>
    public int EndOfLine(ImmutableArray<XmlNodeSyntax> siblings, int index)
    {
        int end = siblings[IndexOfCommentAfter(siblings, index) ?? index].Span.End;
        int lineEnd = LineBreak.NextFrom(text, end);
        return text.AsSpan(end..lineEnd).IsWhiteSpace() ? lineEnd : end;
    }

    /// <summary>Whether no other sibling but a comment follows a node on its line.</summary>
    public bool IsLastOnLine(ImmutableArray<XmlNodeSyntax> siblings, int index)
    {
        int end = EndOfLine(siblings, index);
        return LineBreak.LengthAt(text, end) > 0 || end == siblings[^1].Span.End;
    }

    /// <summary>A comment on the same line, with nothing but spaces before it.</summary>
    public static int? IndexOfCommentAfter(ImmutableArray<XmlNodeSyntax> siblings, int index)
    {
        bool isFollowed =
            index + 2 < siblings.Length
            && siblings[index + 1] is XmlTextSyntax { IsWhiteSpace: true } gap
            && !gap.Text.AsSpan().ContainsAny('\r', '\n')
            && siblings[index + 2] is XmlCommentSyntax;
        return isFollowed ? index + 2 : null;
    }

    /// <summary>Whether white space at an offset holds an empty line.</summary>
    public bool HasBlankLineFrom(int offset)
    {
        int first = LineBreak.NextFrom(text, offset);
        int second = first + LineBreak.LengthAt(text, first);
        return text.AsSpan(offset..first).IsWhiteSpace()
            && second > first
            && second < text.Length
            && text.AsSpan(second..LineBreak.NextFrom(text, second)).IsWhiteSpace();
    }

    public string Indented(string fragment, string indentation) =>
        IndentedText.Indent(fragment, indentation, NewLine);
}
