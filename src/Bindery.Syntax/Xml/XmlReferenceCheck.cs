using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>Reports ampersands that begin no reference, and entities that nobody declared.</summary>
internal static class XmlReferenceCheck
{
    private const int LongestName = 64;

    public static void Check(
        string text,
        TextSpan span,
        bool hasDoctype,
        DiagnosticList diagnostics
    )
    {
        int position = span.Start;
        while (true)
        {
            int found = text.AsSpan(position, span.End - position).IndexOf('&');
            if (found < 0)
            {
                return;
            }

            position += found;
            int rest = Math.Min(span.End - position, LongestName);
            CheckOne(text.AsSpan(position, rest), position, hasDoctype, diagnostics);
            position++;
        }
    }

    private static void CheckOne(
        ReadOnlySpan<char> text,
        int position,
        bool hasDoctype,
        DiagnosticList diagnostics
    )
    {
        int end = text.IndexOf(';');
        bool isName = end > 1 && XmlName.LengthAt(text[..end], 1) == end - 1;
        bool isNumber = end > 1 && text[1] == '#';
        if (end > 1 && XmlText.Resolve(text[1..end]) is not null)
        {
            return;
        }

        if (!isName && !isNumber)
        {
            diagnostics.Add(
                new TextSpan(position, 1),
                "an '&' that begins no reference must be written as &amp;"
            );
        }
        else if (isNumber || !hasDoctype)
        {
            diagnostics.Add(
                new TextSpan(position, end + 1),
                $"'{text[..(end + 1)]}' stands for nothing in XML; write the character itself or its number"
            );
        }
    }
}
