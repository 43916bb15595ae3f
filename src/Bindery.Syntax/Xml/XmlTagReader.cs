using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>Reads the name and the attributes inside a tag whose borders are known.</summary>
internal sealed class XmlTagReader(SourceText source, DiagnosticList diagnostics)
{
    private readonly string text = source.Text;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public XmlTagSyntax Read(XmlToken token)
    {
        int nameStart = token.Span.Start + 1;
        TextSpan name = new(nameStart, XmlName.LengthAt(text, nameStart));
        int end = token.Span.End - (token.Kind == XmlTokenKind.EmptyTag ? 2 : 1);
        return new XmlTagSyntax(token.Span, source[name], name, ReadAttributes(name.End, end));
    }

    private ImmutableArray<XmlAttributeSyntax> ReadAttributes(int start, int end)
    {
        ImmutableArray<XmlAttributeSyntax>.Builder attributes =
            ImmutableArray.CreateBuilder<XmlAttributeSyntax>();
        names.Clear();
        int position = SkipSpaces(start, end);
        while (position < end)
        {
            XmlAttributeSyntax? attribute = ReadAttribute(position, end);
            if (attribute is null)
            {
                diagnostics.Add(new TextSpan(position, 1), "expected an attribute: name=\"value\"");
                break;
            }

            CheckNew(attribute, start);
            attributes.Add(attribute);
            start = attribute.Span.End;
            position = SkipSpaces(start, end);
        }

        return attributes.DrainToImmutable();
    }

    private void CheckNew(XmlAttributeSyntax attribute, int previousEnd)
    {
        if (attribute.Span.Start == previousEnd)
        {
            diagnostics.Add(attribute.NameSpan, "expected a space before this attribute");
        }

        if (!names.Add(attribute.Name))
        {
            diagnostics.Add(
                attribute.NameSpan,
                $"the attribute '{attribute.Name}' stands here twice"
            );
        }
    }

    private XmlAttributeSyntax? ReadAttribute(int start, int end)
    {
        TextSpan name = new(start, XmlName.LengthAt(text.AsSpan(0, end), start));
        int equals = SkipSpaces(name.End, end);
        if (name.IsEmpty || equals >= end || text[equals] != '=')
        {
            return null;
        }

        int quote = SkipSpaces(equals + 1, end);
        if (quote >= end || text[quote] is not ('"' or '\''))
        {
            return null;
        }

        int close = text.IndexOf(text[quote], quote + 1, end - quote - 1);
        return close < 0
            ? null
            : new XmlAttributeSyntax(
                source,
                TextSpan.FromBounds(start, close + 1),
                name,
                TextSpan.FromBounds(quote + 1, close)
            );
    }

    private int SkipSpaces(int start, int end)
    {
        int position = start;
        while (position < end && text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }

        return position;
    }
}
