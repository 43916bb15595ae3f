using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>Puts tokens into elements, with a stack of its own so that depth costs no call stack.</summary>
internal sealed class XmlTreeBuilder(SourceText source, DiagnosticList diagnostics)
{
    private readonly Stack<XmlOpenElement> open = new();
    private readonly Dictionary<string, int> openNames = new(StringComparer.Ordinal);
    private readonly XmlTagReader tags = new(source, diagnostics);
    private readonly List<XmlNodeSyntax> nodes = [];
    private bool hasDoctype;

    public ImmutableArray<XmlNodeSyntax> Build(ImmutableArray<XmlToken> tokens)
    {
        foreach (XmlToken token in tokens)
        {
            AddToken(token);
        }

        while (open.TryPeek(out XmlOpenElement unclosed))
        {
            ReportUnclosed(unclosed);
            Close(endTag: null, source.Text.Length);
        }

        return [.. nodes];
    }

    private void AddToken(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.StartTag:
                Open(tags.Read(token));
                break;
            case XmlTokenKind.EmptyTag:
                XmlTagSyntax tag = tags.Read(token);
                CheckReferences(tag);
                nodes.Add(new XmlElementSyntax(source, token.Span, tag) { IsSelfClosing = true });
                break;
            case XmlTokenKind.EndTag:
                AddEndTag(token.Span);
                break;
            default:
                nodes.Add(Leaf(token));
                break;
        }
    }

    private XmlNodeSyntax Leaf(XmlToken token)
    {
        hasDoctype |= token.Kind == XmlTokenKind.Doctype;
        if (token.Kind == XmlTokenKind.Text)
        {
            XmlReferenceCheck.Check(source.Text, token.Span, hasDoctype, diagnostics);
        }

        return token.Kind switch
        {
            XmlTokenKind.Text => new XmlTextSyntax(source, token.Span),
            XmlTokenKind.Comment => new XmlCommentSyntax(source, token.Span),
            XmlTokenKind.CData => new XmlCDataSyntax(source, token.Span),
            XmlTokenKind.ProcessingInstruction => new XmlProcessingInstructionSyntax(
                source,
                token.Span
            ),
            XmlTokenKind.Declaration => new XmlDeclarationSyntax(source, token.Span),
            XmlTokenKind.Doctype => new XmlDoctypeSyntax(source, token.Span),
            _ => new XmlErrorSyntax(source, token.Span),
        };
    }

    private void Open(XmlTagSyntax tag)
    {
        CheckReferences(tag);
        open.Push(new XmlOpenElement(tag, nodes.Count));
        openNames[tag.Name] = openNames.GetValueOrDefault(tag.Name) + 1;
    }

    private void CheckReferences(XmlTagSyntax tag)
    {
        foreach (XmlAttributeSyntax attribute in tag.Attributes)
        {
            XmlReferenceCheck.Check(source.Text, attribute.ValueSpan, hasDoctype, diagnostics);
        }
    }

    private void AddEndTag(TextSpan span)
    {
        int nameStart = span.Start + 2;
        int nameLength = XmlName.LengthAt(source.Text, nameStart);
        string name = source.Text.Substring(nameStart, nameLength);
        if (openNames.GetValueOrDefault(name) == 0)
        {
            diagnostics.Add(span, $"</{name}> ends no element that is open here");
            nodes.Add(new XmlErrorSyntax(source, span));
            return;
        }

        if (
            !source
                .Text.AsSpan(nameStart + nameLength, span.End - 1 - nameStart - nameLength)
                .IsWhiteSpace()
        )
        {
            diagnostics.Add(span, $"</{name}> must hold nothing but the name");
        }

        while (open.Peek().Tag.Name != name)
        {
            ReportUnclosed(open.Peek());
            Close(endTag: null, span.Start);
        }

        Close(span, span.End);
    }

    private void Close(TextSpan? endTag, int end)
    {
        XmlOpenElement element = open.Pop();
        openNames[element.Tag.Name]--;
        ImmutableArray<XmlNodeSyntax> inside =
        [
            .. nodes.Slice(element.FirstNode, nodes.Count - element.FirstNode),
        ];
        nodes.RemoveRange(element.FirstNode, nodes.Count - element.FirstNode);
        TextSpan span = TextSpan.FromBounds(element.Tag.Span.Start, end);
        nodes.Add(
            new XmlElementSyntax(source, span, element.Tag) { EndTagSpan = endTag, Nodes = inside }
        );
    }

    private void ReportUnclosed(XmlOpenElement element) =>
        diagnostics.Add(element.Tag.Span, $"<{element.Tag.Name}> has no end tag");
}
