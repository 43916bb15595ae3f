using System.Text;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Syntax.Tests;

/// <summary>Whether a file can be put together again from what was read of it.</summary>
internal static class RoundTrip
{
    public static bool IsExact(byte[] bytes, PythonModule module)
    {
        StringBuilder text = new();
        foreach (PythonToken token in module.Tokens.All)
        {
            text.Append(module.Source.Slice(token.FullSpan));
        }

        return IsExact(bytes, module.Source, text);
    }

    public static bool IsExact(byte[] bytes, XmlDocumentSyntax document)
    {
        StringBuilder fromTokens = new();
        foreach (XmlToken token in document.Tokens)
        {
            fromTokens.Append(document.Source.Slice(token.Span));
        }

        StringBuilder fromNodes = new();
        foreach (XmlNodeSyntax node in document.Nodes)
        {
            fromNodes.Append(node.Text);
        }

        return IsExact(bytes, document.Source, fromTokens)
            && fromNodes.Equals(fromTokens)
            && document.Descendants().All(IsFilled);
    }

    public static bool IsExact(byte[] bytes, CsvDocumentSyntax document)
    {
        StringBuilder text = new();
        foreach (CsvRow row in document.AllRows)
        {
            text.AppendJoin(',', row.Fields.Select(field => field.RawText));
            text.Append(document.Source.Slice(TextSpan.FromBounds(row.Span.End, row.FullSpan.End)));
        }

        return IsExact(bytes, document.Source, text);
    }

    private static bool IsExact(byte[] bytes, SourceText source, StringBuilder text) =>
        text.Equals(source.Text) && source.ToBytes().AsSpan().SequenceEqual(bytes);

    /// <summary>Tags and nodes of an element follow on each other without gap.</summary>
    private static bool IsFilled(XmlElementSyntax element)
    {
        int end = element.StartTagSpan.End;
        foreach (XmlNodeSyntax node in element.Nodes)
        {
            if (node.Span.Start != end)
            {
                return false;
            }

            end = node.Span.End;
        }

        return element.Span.End == (element.EndTagSpan?.End ?? end)
            && (element.EndTagSpan is not { } tag || tag.Start == end);
    }
}
