using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The loosest bindings: tuples without parentheses, <c>:=</c>, <c>if … else</c>, <c>lambda</c>, <c>yield</c>.</summary>
internal sealed class ExpressionParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    /// <summary>One expression, or several with commas: a tuple.</summary>
    public PythonExpression ParseList() => ParseCommaSeparated(ParseStarredOrNamed);

    /// <summary>What may be assigned to, returned or yielded: also a <c>yield</c>.</summary>
    public PythonExpression ParseListOrYield() =>
        cursor.At(PythonSymbol.Yield) ? ParseYield() : ParseList();

    /// <summary>Targets of <c>for</c> and <c>del</c>: they end at <c>in</c>.</summary>
    public PythonExpression ParseTargets() => ParseCommaSeparated(ParseTarget);

    public PythonExpression ParseTarget() =>
        cursor.At(PythonSymbol.Star) ? ParseStarred() : grammar.Operators.ParseArithmetic();

    public PythonExpression ParseStarredOrNamed() =>
        cursor.At(PythonSymbol.Star) ? ParseStarred() : ParseNamed();

    /// <summary>An expression, perhaps with <c>:=</c>.</summary>
    public PythonExpression ParseNamed()
    {
        int start = cursor.Start;
        PythonExpression target = ParseSingle();
        if (!cursor.TryTake(PythonSymbol.ColonEqual))
        {
            return target;
        }

        PythonExpression value = ParseSingle();
        return new AssignmentExpression(cursor.SpanFrom(start), target, value);
    }

    /// <summary>One expression with neither comma nor <c>:=</c>.</summary>
    public PythonExpression ParseSingle()
    {
        if (cursor.At(PythonSymbol.Lambda))
        {
            return ParseLambda();
        }

        int start = cursor.Start;
        PythonExpression body = grammar.Operators.ParseDisjunction();
        return cursor.At(PythonSymbol.If) ? ParseConditional(start, body) : body;
    }

    public PythonExpression ParseYield()
    {
        int start = cursor.Take().Start;
        if (cursor.TryTake(PythonSymbol.From))
        {
            PythonExpression source = ParseSingle();
            return new YieldFromExpression(cursor.SpanFrom(start), source);
        }

        PythonExpression? value = ExpressionEnd.IsAt(cursor) ? null : ParseList();
        return new YieldExpression(cursor.SpanFrom(start), value);
    }

    private StarredExpression ParseStarred()
    {
        int start = cursor.Take().Start;
        PythonExpression value = grammar.Operators.ParseArithmetic();
        return new StarredExpression(cursor.SpanFrom(start), value);
    }

    private PythonExpression ParseCommaSeparated(Func<PythonExpression> parseItem)
    {
        int start = cursor.Start;
        PythonExpression first = parseItem();
        if (!cursor.At(PythonSymbol.Comma))
        {
            return first;
        }

        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        while (
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.Comma) && !ExpressionEnd.IsAt(cursor)
        )
        {
            grammar.Nodes.Push(parseItem());
        }

        return new TupleExpression(
            cursor.SpanFrom(start),
            grammar.Nodes.PopFrom<PythonExpression>(mark),
            isParenthesized: false
        );
    }

    private PythonExpression ParseConditional(int start, PythonExpression body)
    {
        if (!cursor.TryEnter())
        {
            return body;
        }

        cursor.Take();
        PythonExpression condition = grammar.Operators.ParseDisjunction();
        cursor.Expect(PythonSymbol.Else, "'else'");
        PythonExpression alternative = cursor.HasFailed ? condition : ParseSingle();
        cursor.Leave();
        return new ConditionalExpression(cursor.SpanFrom(start), body, condition, alternative);
    }

    private PythonExpression ParseLambda()
    {
        int start = cursor.Start;
        if (!cursor.TryEnter())
        {
            return new MissingExpression(new TextSpan(start, 0));
        }

        cursor.Take();
        var parameters = grammar.Parameters.Parse(PythonSymbol.Colon, annotated: false);
        cursor.Expect(PythonSymbol.Colon, "':'");
        PythonExpression body = cursor.HasFailed
            ? new MissingExpression(new TextSpan(cursor.Start, 0))
            : ParseSingle();
        cursor.Leave();
        return new LambdaExpression(cursor.SpanFrom(start), parameters, body);
    }
}
