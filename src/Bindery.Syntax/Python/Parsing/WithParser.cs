using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

internal sealed class WithParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public WithStatement Parse()
    {
        int start = cursor.Start;
        bool isAsync = cursor.TryTake(PythonSymbol.Async);
        cursor.Take();
        int mark = grammar.Nodes.Mark;
        bool parenthesized = HasParenthesizedItems();
        if (parenthesized)
        {
            cursor.Take();
        }

        do
        {
            grammar.Nodes.Push(ParseWithItem());
        } while (
            !cursor.HasFailed
            && cursor.TryTake(PythonSymbol.Comma)
            && !cursor.At(PythonSymbol.CloseParenthesis)
        );

        if (parenthesized && !cursor.HasFailed)
        {
            cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        }

        ImmutableArray<WithItem> items = grammar.Nodes.PopFrom<WithItem>(mark);
        Block body = grammar.Blocks.Parse();
        return new WithStatement(
            TextSpan.FromBounds(start, Math.Max(start, body.Span.End)),
            isAsync,
            items,
            body
        );
    }

    /// <summary>Whether an opening parenthesis holds the items of a <c>with</c>, not just its first expression: its partner stands before the colon.</summary>
    private bool HasParenthesizedItems()
    {
        if (!cursor.At(PythonSymbol.OpenParenthesis))
        {
            return false;
        }

        int depth = 0;
        bool divided = false;
        for (int distance = 0; ; distance++)
        {
            PythonToken token = cursor.Peek(distance);
            switch (token.Symbol)
            {
                case PythonSymbol.OpenParenthesis
                or PythonSymbol.OpenBracket
                or PythonSymbol.OpenBrace:
                    depth++;
                    break;
                case PythonSymbol.CloseParenthesis
                or PythonSymbol.CloseBracket
                or PythonSymbol.CloseBrace:
                    depth--;
                    break;
                case PythonSymbol.As or PythonSymbol.Comma when depth == 1:
                    divided = true;
                    break;
            }

            if (depth == 0 || token.Kind is PythonTokenKind.Newline or PythonTokenKind.EndMarker)
            {
                return divided && cursor.Peek(distance + 1).Symbol == PythonSymbol.Colon;
            }
        }
    }

    private WithItem ParseWithItem()
    {
        int start = cursor.Start;
        PythonExpression context = grammar.Expressions.ParseSingle();
        PythonExpression? target =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.As)
                ? grammar.Expressions.ParseTarget()
                : null;
        return new WithItem(cursor.SpanFrom(start), context, target);
    }
}
