using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary><c>match</c> statements. Patterns are read as expressions that may have an <c>as</c>.</summary>
internal sealed class MatchParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;
    private bool inPattern;

    /// <summary>Null where no match statement stands: <c>match</c> is also an ordinary name.</summary>
    public MatchStatement? TryParse()
    {
        if (!cursor.AtName("match") || !HasCases())
        {
            return null;
        }

        int start = cursor.Take().Start;
        PythonExpression subject = grammar.Expressions.ParseList();
        if (!cursor.HasFailed)
        {
            cursor.Expect(PythonSymbol.Colon, "':'");
        }

        cursor.SkipStatement();
        cursor.TryTake(PythonTokenKind.Indent);
        int mark = grammar.Nodes.Mark;
        while (cursor.AtName("case"))
        {
            grammar.Nodes.Push(ParseCase());
        }

        ImmutableArray<MatchCase> cases = grammar.Nodes.PopFrom<MatchCase>(mark);
        SkipToEndOfCases();
        return new MatchStatement(
            Text.TextSpan.FromBounds(start, cases[^1].Span.End),
            subject,
            cases
        );
    }

    /// <summary>The expression itself, or with the name that a pattern gives it.</summary>
    public PythonExpression WithAlias(int start, PythonExpression pattern)
    {
        if (!inPattern || cursor.HasFailed || !cursor.TryTake(PythonSymbol.As))
        {
            return pattern;
        }

        string name = cursor.ExpectName(out Text.TextSpan span);
        return new AsPattern(cursor.SpanFrom(start), pattern, new NameExpression(span, name));
    }

    /// <summary>Whether the line ends with a colon and an indented <c>case</c> follows.</summary>
    private bool HasCases()
    {
        int distance = 1;
        while (
            cursor.Peek(distance).Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndMarker)
        )
        {
            distance++;
        }

        PythonToken word = cursor.Peek(distance + 2);
        return distance > 2
            && cursor.Peek(distance - 1).Symbol == PythonSymbol.Colon
            && cursor.Peek(distance + 1).Kind == PythonTokenKind.Indent
            && word.Kind == PythonTokenKind.Name
            && cursor.Source.Slice(word.Span) is "case";
    }

    private MatchCase ParseCase()
    {
        int start = cursor.Take().Start;
        inPattern = true;
        PythonExpression pattern = ParsePatterns();
        inPattern = false;
        PythonExpression? guard =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.If)
                ? grammar.Expressions.ParseNamed()
                : null;
        Block body = grammar.Blocks.Parse();
        return new MatchCase(
            Text.TextSpan.FromBounds(start, Math.Max(start, body.Span.End)),
            pattern,
            guard,
            body
        );
    }

    private PythonExpression ParsePatterns()
    {
        int start = cursor.Start;
        PythonExpression first = WithAlias(start, grammar.Expressions.ParseTarget());
        if (!cursor.At(PythonSymbol.Comma))
        {
            return first;
        }

        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        while (
            !cursor.HasFailed
            && cursor.TryTake(PythonSymbol.Comma)
            && cursor.Symbol is not (PythonSymbol.Colon or PythonSymbol.If)
        )
        {
            grammar.Nodes.Push(WithAlias(cursor.Start, grammar.Expressions.ParseTarget()));
        }

        var elements = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new TupleExpression(cursor.SpanFrom(start), elements, isParenthesized: false);
    }

    private void SkipToEndOfCases()
    {
        if (cursor.Kind != PythonTokenKind.Dedent)
        {
            cursor.Fail("expected 'case'");
        }

        cursor.ClearFailure();
        for (int open = 1; open > 0 && cursor.Kind != PythonTokenKind.EndMarker; )
        {
            PythonTokenKind kind = cursor.Take().Kind;
            open += kind switch
            {
                PythonTokenKind.Indent => 1,
                PythonTokenKind.Dedent => -1,
                _ => 0,
            };
        }
    }
}
