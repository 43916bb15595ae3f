using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Reads the fields of f-strings, each with a parser of its own over that stretch of the text.</summary>
internal sealed class FieldParser(
    SourceText source,
    DiagnosticList diagnostics,
    NameTable names,
    NodeStack nodes
)
{
    private const int DeepestNesting = 8;
    private int depth;

    /// <param name="literal">A whole string literal; one that is no f-string has no fields.</param>
    public ImmutableArray<FormattedValue> Parse(TextSpan literal)
    {
        if (StringPrefix.Read(source.Text, literal.Start) is not { IsFormatted: true } prefix)
        {
            return [];
        }

        int quote = literal.Start + prefix.Length;
        bool isTriple = StringScanner.IsTriple(source.Text, quote) && literal.End - quote >= 6;
        FormattedStringContext context = new(source.Text[quote], isTriple, prefix.IsRaw, depth);
        TextSpan content = TextSpan.FromBounds(
            quote + context.QuoteLength,
            literal.End - context.QuoteLength
        );
        return ParseFields(content, context, isFormat: false);
    }

    private ImmutableArray<FormattedValue> ParseFields(
        TextSpan content,
        FormattedStringContext context,
        bool isFormat
    )
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(0, content.End);
        int mark = nodes.Mark;
        int position = content.Start;
        while (position >= 0 && position < content.End)
        {
            bool doubled = !isFormat && position + 1 < content.End && text[position + 1] == '{';
            if (text[position] != '{' || doubled)
            {
                position = FormattedStringScanner.SkipLiteral(text, position, context);
                continue;
            }

            if (FormattedStringScanner.ReadField(text, position, context) is not { } field)
            {
                diagnostics.Add(new TextSpan(position, 1), "this field of an f-string never ends");
                break;
            }

            nodes.Push(ParseField(field, context));
            position = field.Span.End;
        }

        return nodes.PopFrom<FormattedValue>(mark);
    }

    private FormattedValue ParseField(FormattedField field, FormattedStringContext context)
    {
        if (depth >= DeepestNesting)
        {
            diagnostics.Add(field.Span, "this f-string is nested too deeply to be read");
            return new FormattedValue(
                field.Span,
                new MissingExpression(field.Expression),
                false,
                []
            );
        }

        depth++;
        PythonExpression value = ParseExpression(field.Expression);
        ImmutableArray<FormattedValue> format = field.Format is { } span
            ? ParseFields(span, context.Deeper(), isFormat: true)
            : [];
        depth--;
        return new FormattedValue(field.Span, value, field.Format is not null, format);
    }

    private PythonExpression ParseExpression(TextSpan span)
    {
        TokenReader reader = new(
            source.Text,
            TextSpan.FromBounds(span.Start, WithoutDebugSign(span)),
            diagnostics
        );
        TokenCursor cursor = new(source, reader.ReadExpression(), diagnostics, names);
        PythonGrammar grammar = new(cursor, nodes, this);
        PythonExpression value = grammar.Expressions.ParseListOrYield();
        if (cursor.Kind != PythonTokenKind.EndMarker)
        {
            cursor.Fail("expected the end of the field");
        }

        return value;
    }

    /// <summary>Where the expression of <c>{name = }</c> ends: before its equals sign.</summary>
    private int WithoutDebugSign(TextSpan span)
    {
        ReadOnlySpan<char> trimmed = source.Slice(span).TrimEnd();
        bool hasSign =
            trimmed.Length > 1
            && trimmed[^1] == '='
            && trimmed[^2] is not ('=' or '!' or '<' or '>');
        return hasSign ? span.Start + trimmed.Length - 1 : span.End;
    }
}
