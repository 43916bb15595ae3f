using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>Atoms with what follows them: attributes, calls, subscripts.</summary>
internal sealed class PrimaryParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonExpression Parse()
    {
        int start = cursor.Start;
        PythonExpression primary = grammar.Atoms.Parse();
        while (!cursor.HasFailed)
        {
            switch (cursor.Symbol)
            {
                case PythonSymbol.Dot:
                    primary = ParseAttribute(start, primary);
                    break;
                case PythonSymbol.OpenParenthesis:
                    ImmutableArray<Argument> arguments = grammar.Arguments.Parse();
                    primary = new CallExpression(cursor.SpanFrom(start), primary, arguments);
                    break;
                case PythonSymbol.OpenBracket:
                    primary = ParseSubscript(start, primary);
                    break;
                default:
                    return primary;
            }
        }

        return primary;
    }

    private AttributeExpression ParseAttribute(int start, PythonExpression value)
    {
        cursor.Take();
        string name = cursor.ExpectName(out Text.TextSpan nameSpan);
        return new AttributeExpression(cursor.SpanFrom(start), value, name, nameSpan);
    }

    private PythonExpression ParseSubscript(int start, PythonExpression value)
    {
        if (!cursor.TryEnter())
        {
            return value;
        }

        cursor.Take();
        PythonExpression index = ParseIndices();
        cursor.Expect(PythonSymbol.CloseBracket, "']'");
        cursor.Leave();
        return new SubscriptExpression(cursor.SpanFrom(start), value, index);
    }

    private PythonExpression ParseIndices()
    {
        int start = cursor.Start;
        PythonExpression first = ParseIndex();
        if (!cursor.At(PythonSymbol.Comma) && first is not StarredExpression)
        {
            return first;
        }

        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        while (
            !cursor.HasFailed
            && cursor.TryTake(PythonSymbol.Comma)
            && !cursor.At(PythonSymbol.CloseBracket)
        )
        {
            grammar.Nodes.Push(ParseIndex());
        }

        ImmutableArray<PythonExpression> indices = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new TupleExpression(cursor.SpanFrom(start), indices, isParenthesized: false);
    }

    private PythonExpression ParseIndex()
    {
        int start = cursor.Start;
        PythonExpression? lower = cursor.At(PythonSymbol.Colon)
            ? null
            : grammar.Expressions.ParseStarredOrNamed();
        if (lower is not null && !cursor.At(PythonSymbol.Colon))
        {
            return lower;
        }

        cursor.Take();
        PythonExpression? upper = ParseBound();
        PythonExpression? step = cursor.TryTake(PythonSymbol.Colon) ? ParseBound() : null;
        return new SliceExpression(cursor.SpanFrom(start), lower, upper, step);
    }

    private PythonExpression? ParseBound() =>
        cursor.Symbol is PythonSymbol.Colon or PythonSymbol.Comma or PythonSymbol.CloseBracket
            ? null
            : grammar.Expressions.ParseSingle();
}
