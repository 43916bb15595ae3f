using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>
/// Finds the end of f-strings and of their fields, with quotes nested freely as since Python 3.12.
/// What is valid in older Pythons ends at the same place either way.
/// </summary>
internal static class FormattedStringScanner
{
    private const int DeepestNesting = 20;

    /// <summary>The end of the literal, or -1 where it can't be read this way.</summary>
    public static int Scan(ReadOnlySpan<char> text, int quote, bool isRaw, int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            return -1;
        }

        FormattedStringContext context = new(
            text[quote],
            StringScanner.IsTriple(text, quote),
            isRaw,
            depth
        );
        int position = quote + context.QuoteLength;
        while (position < text.Length)
        {
            if (context.ClosesAt(text, position))
            {
                return position + context.QuoteLength;
            }

            position = SkipLiteral(text, position, context);
            if (position < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>One step through literal text: over an escape, a doubled brace, a field or a character.</summary>
    public static int SkipLiteral(
        ReadOnlySpan<char> text,
        int position,
        FormattedStringContext context
    )
    {
        switch (text[position])
        {
            case '\\':
                return SkipBackslash(text, position, context);
            case '\n' or '\r' when !context.IsTriple:
                return -1;
            case '{' when position + 1 < text.Length && text[position + 1] == '{':
                return position + 2;
            case '{':
                return ReadField(text, position, context)?.Span.End ?? -1;
            default:
                return position + 1;
        }
    }

    /// <summary>Reads the field whose opening brace stands at <paramref name="open"/>.</summary>
    public static FormattedField? ReadField(
        ReadOnlySpan<char> text,
        int open,
        FormattedStringContext context
    )
    {
        int expressionEnd = FormattedExpressionScanner.Scan(text, open + 1, context.Depth);
        if (expressionEnd < 0)
        {
            return null;
        }

        TextSpan expression = TextSpan.FromBounds(open + 1, expressionEnd);
        int position = SkipConversion(text, expressionEnd);
        if (position >= text.Length || text[position] is not (':' or '}'))
        {
            return null;
        }

        if (text[position] == '}')
        {
            return new FormattedField(TextSpan.FromBounds(open, position + 1), expression, null);
        }

        int end = ScanFormat(text, position + 1, context);
        return end < 0
            ? null
            : new FormattedField(
                TextSpan.FromBounds(open, end + 1),
                expression,
                TextSpan.FromBounds(position + 1, end)
            );
    }

    /// <summary>Over <c>!r</c> and the like.</summary>
    private static int SkipConversion(ReadOnlySpan<char> text, int position)
    {
        if (text[position] != '!')
        {
            return position;
        }

        do
        {
            position++;
        } while (
            position < text.Length && (char.IsAsciiLetter(text[position]) || text[position] == ' ')
        );

        return position;
    }

    /// <summary>The closing brace of a format, or -1.</summary>
    private static int ScanFormat(
        ReadOnlySpan<char> text,
        int start,
        FormattedStringContext context
    )
    {
        int position = start;
        while (position < text.Length && text[position] != '}')
        {
            if (context.ClosesAt(text, position) || context.Depth >= DeepestNesting)
            {
                return -1;
            }

            position =
                text[position] == '{'
                    ? ReadField(text, position, context.Deeper())?.Span.End ?? -1
                    : SkipLiteral(text, position, context);
            if (position < 0)
            {
                return -1;
            }
        }

        return position < text.Length ? position : -1;
    }

    private static int SkipBackslash(
        ReadOnlySpan<char> text,
        int position,
        FormattedStringContext context
    )
    {
        char next = position + 1 < text.Length ? text[position + 1] : '\0';
        if (next == '{' || (context.IsRaw && next is not ('\\' or '"' or '\'' or '\n' or '\r')))
        {
            return position + 1;
        }

        if (
            !context.IsRaw
            && next == 'N'
            && position + 2 < text.Length
            && text[position + 2] == '{'
        )
        {
            int close = text[position..].IndexOfAny("}\"'\n");
            return close < 0 ? -1 : position + close + (text[position + close] == '}' ? 1 : 0);
        }

        return position + StringScanner.WidthOfEscape(text, position);
    }
}
