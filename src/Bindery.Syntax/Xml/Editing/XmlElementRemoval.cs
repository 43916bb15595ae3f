using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml.Editing;

/// <summary>
/// Takes an element out with its line, and with the blank lines above it where more follow below. Undoes
/// <see cref="XmlElementInsertion"/> exactly, unless that had to give its parent new tags or a line of its own.
/// </summary>
public static class XmlElementRemoval
{
    public static ImmutableArray<TextEdit> Remove(
        XmlDocumentSyntax document,
        XmlElementSyntax element
    )
    {
        XmlLayout layout = new(document);
        string text = document.Source.Text;
        ImmutableArray<XmlNodeSyntax> siblings = layout.SiblingsOf(element);
        int index = siblings.IndexOf(element);
        int lineEnd = LineBreak.NextFrom(text, element.Span.End);
        bool endsLine = text.AsSpan(element.Span.End..lineEnd).IsWhiteSpace();
        if (!layout.IsFirstOnLine(element) || !(endsLine || IsLast(siblings, index)))
        {
            return [TextEdit.Delete(element.Span)];
        }

        bool hasGap = index > 0 && siblings[index - 1] is XmlTextSyntax { IsWhiteSpace: true };
        if (hasGap && (IsLast(siblings, index) || layout.HasBlankLineFrom(element.Span.End)))
        {
            int gap = LineBreak.NextFrom(text, siblings[index - 1].Span.Start);
            return [TextEdit.Delete(gap, element.Span.End)];
        }

        int start = LineBreak.StartOfLine(text, element.Span.Start);
        return [TextEdit.Delete(start, lineEnd + LineBreak.LengthAt(text, lineEnd))];
    }

    private static bool IsLast(ImmutableArray<XmlNodeSyntax> siblings, int index) =>
        siblings.Skip(index + 1).All(node => node is XmlTextSyntax { IsWhiteSpace: true });
}
