using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Names, numbers, strings, constants and what stands in brackets.</summary>
internal sealed class AtomParser(PythonGrammar grammar, FieldParser fields)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonExpression Parse() =>
        cursor.Kind switch
        {
            PythonTokenKind.Name => ParseWord(),
            PythonTokenKind.String => ParseStrings(),
            PythonTokenKind.Number => ParseNumber(),
            PythonTokenKind.Operator => ParseOperator(),
            _ => Missing(),
        };

    private PythonExpression ParseWord()
    {
        if (cursor.Symbol == PythonSymbol.Other)
        {
            PythonToken token = cursor.Take();
            return new NameExpression(token.Span, cursor.TextOf(token));
        }

        return cursor.Symbol is PythonSymbol.None or PythonSymbol.True or PythonSymbol.False
            ? ParseConstant()
            : Missing();
    }

    private ConstantExpression ParseConstant()
    {
        PythonToken token = cursor.Take();
        return new ConstantExpression(token.Span, token.Symbol);
    }

    private NumberExpression ParseNumber()
    {
        PythonToken token = cursor.Take();
        return new NumberExpression(token.Span, cursor.TextOf(token));
    }

    private PythonExpression ParseOperator()
    {
        if (cursor.Symbol == PythonSymbol.Ellipsis)
        {
            return ParseConstant();
        }

        bool opens =
            cursor.Symbol
            is PythonSymbol.OpenParenthesis
                or PythonSymbol.OpenBracket
                or PythonSymbol.OpenBrace;
        if (!opens)
        {
            return Missing();
        }

        if (!cursor.TryEnter())
        {
            return new MissingExpression(new TextSpan(cursor.Start, 0));
        }

        PythonExpression display = cursor.Symbol switch
        {
            PythonSymbol.OpenParenthesis => grammar.Displays.ParseParenthesized(),
            PythonSymbol.OpenBracket => grammar.Displays.ParseList(),
            _ => grammar.Displays.ParseBraces(),
        };
        cursor.Leave();
        return display;
    }

    private StringExpression ParseStrings()
    {
        int start = cursor.Start;
        int mark = grammar.Nodes.Mark;
        while (cursor.Kind == PythonTokenKind.String)
        {
            TextSpan span = cursor.Take().Span;
            grammar.Nodes.Push(new StringPart(span, cursor.Source, fields.Parse(span)));
        }

        return new StringExpression(
            cursor.SpanFrom(start),
            grammar.Nodes.PopFrom<StringPart>(mark)
        );
    }

    private MissingExpression Missing()
    {
        cursor.Fail("expected an expression");
        return new MissingExpression(new TextSpan(cursor.Start, 0));
    }
}
