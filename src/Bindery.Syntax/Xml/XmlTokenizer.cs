using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>Cuts XML at its markup, in one pass, never failing.</summary>
internal sealed class XmlTokenizer(string text, DiagnosticList diagnostics)
{
    private readonly ImmutableArray<XmlToken>.Builder tokens =
        ImmutableArray.CreateBuilder<XmlToken>();
    private int position;

    public ImmutableArray<XmlToken> Read()
    {
        while (position < text.Length)
        {
            if (text[position] == '<')
            {
                ReadMarkup();
            }
            else
            {
                int next = text.IndexOf('<', position);
                Add(XmlTokenKind.Text, next < 0 ? text.Length : next);
            }
        }

        return tokens.DrainToImmutable();
    }

    private void ReadMarkup()
    {
        ReadOnlySpan<char> rest = text.AsSpan(position);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            ReadUntil(XmlTokenKind.Comment, 4, "-->", "comment");
        }
        else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            ReadUntil(XmlTokenKind.CData, 9, "]]>", "CDATA section");
        }
        else if (rest.StartsWith("<?", StringComparison.Ordinal))
        {
            ReadUntil(
                IsDeclaration(rest) ? XmlTokenKind.Declaration : XmlTokenKind.ProcessingInstruction,
                2,
                "?>",
                "processing instruction"
            );
        }
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.Ordinal))
        {
            ReadDoctype();
        }
        else
        {
            ReadTag(rest);
        }
    }

    private static bool IsDeclaration(ReadOnlySpan<char> rest) =>
        rest.StartsWith("<?xml", StringComparison.Ordinal)
        && (rest.Length == 5 || char.IsWhiteSpace(rest[5]) || rest[5] == '?');

    private void ReadUntil(XmlTokenKind kind, int opening, string close, string what)
    {
        int from = Math.Min(position + opening, text.Length);
        int found = text.IndexOf(close, from, StringComparison.Ordinal);
        if (found < 0)
        {
            Fail(text.Length, $"this {what} never ends; expected '{close}'");
            return;
        }

        Add(kind, found + close.Length);
    }

    /// <summary>An internal subset in brackets may hold <c>&gt;</c>, also in quotes and comments.</summary>
    private void ReadDoctype()
    {
        int end = XmlDoctypeScanner.FindEnd(text, position);
        if (end < 0)
        {
            Fail(text.Length, "this DOCTYPE never ends; expected '>'");
            return;
        }

        Add(XmlTokenKind.Doctype, end);
    }

    private void ReadTag(ReadOnlySpan<char> rest)
    {
        bool isEnd = rest.Length > 1 && rest[1] == '/';
        int nameAt = isEnd ? 2 : 1;
        if (XmlName.LengthAt(rest, nameAt) == 0)
        {
            Fail(position + 1, "a '<' that begins no tag must be written as &lt;");
            return;
        }

        int end = FindTagEnd(position + nameAt);
        if (end < 0)
        {
            // The tag is given up at the next markup, so that what follows can be read.
            int next = text.IndexOf('<', position + 1);
            Fail(next < 0 ? text.Length : next, "this tag never ends; expected '>'");
            return;
        }

        bool isEmpty = !isEnd && text[end - 2] == '/';
        Add(
            isEnd ? XmlTokenKind.EndTag
                : isEmpty ? XmlTokenKind.EmptyTag
                : XmlTokenKind.StartTag,
            end
        );
    }

    /// <summary>After the <c>&gt;</c> that isn't in quotes, or -1 where a <c>&lt;</c> outside quotes or the end comes first.</summary>
    private int FindTagEnd(int from)
    {
        int at = from;
        while (true)
        {
            int found = text.AsSpan(at).IndexOfAny("<>\"'");
            if (found < 0 || text[at + found] == '<')
            {
                return -1;
            }

            at += found;
            if (text[at] == '>')
            {
                return at + 1;
            }

            // XML allows no '<' in a value: a quote still open there was forgotten.
            int close = text.AsSpan(at + 1).IndexOfAny(text[at], '<');
            if (close < 0 || text[at + 1 + close] == '<')
            {
                return -1;
            }

            at += close + 2;
        }
    }

    private void Fail(int end, string message)
    {
        diagnostics.Add(new TextSpan(position, 1), message);
        Add(XmlTokenKind.Error, end);
    }

    private void Add(XmlTokenKind kind, int end)
    {
        tokens.Add(new XmlToken(kind, TextSpan.FromBounds(position, end)));
        position = end;
    }
}
