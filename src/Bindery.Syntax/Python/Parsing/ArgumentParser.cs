using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>The arguments of calls and class headers, parentheses included.</summary>
internal sealed class ArgumentParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public ImmutableArray<Argument> Parse()
    {
        if (!cursor.TryEnter())
        {
            return [];
        }

        cursor.Take();
        int mark = grammar.Nodes.Mark;
        while (!cursor.HasFailed && !cursor.At(PythonSymbol.CloseParenthesis))
        {
            grammar.Nodes.Push(ParseOne());
            if (!cursor.TryTake(PythonSymbol.Comma))
            {
                break;
            }
        }

        cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        cursor.Leave();
        return grammar.Nodes.PopFrom<Argument>(mark);
    }

    private Argument ParseOne()
    {
        int start = cursor.Start;
        if (cursor.TryTake(PythonSymbol.Star))
        {
            return Finish(start, ArgumentKind.Star, null, grammar.Expressions.ParseSingle());
        }

        if (cursor.TryTake(PythonSymbol.DoubleStar))
        {
            return Finish(start, ArgumentKind.DoubleStar, null, grammar.Expressions.ParseSingle());
        }

        if (cursor.Kind == PythonTokenKind.Name && cursor.Peek().Symbol == PythonSymbol.Equal)
        {
            return ParseKeyword(start);
        }

        PythonExpression value = grammar.Matches.WithAlias(start, grammar.Expressions.ParseNamed());
        return ComprehensionParser.StartsAt(cursor)
            ? ParseGenerator(start, value)
            : Finish(start, ArgumentKind.Positional, null, value);
    }

    private Argument ParseKeyword(int start)
    {
        string name = cursor.ExpectName(out _);
        if (cursor.HasFailed)
        {
            return Finish(start, ArgumentKind.Keyword, name, Missing());
        }

        cursor.Take();
        int valueStart = cursor.Start;
        PythonExpression value = grammar.Expressions.ParseSingle();
        return Finish(
            start,
            ArgumentKind.Keyword,
            name,
            grammar.Matches.WithAlias(valueStart, value)
        );
    }

    /// <summary>A generator that is the only argument needs no parentheses; unlike in <c>ast</c>, those of the call are not its own.</summary>
    private Argument ParseGenerator(int start, PythonExpression element)
    {
        var clauses = grammar.Comprehensions.ParseClauses();
        ComprehensionExpression generator = new(
            cursor.SpanFrom(start),
            ComprehensionKind.Generator,
            element,
            null,
            clauses
        );
        return Finish(start, ArgumentKind.Positional, null, generator);
    }

    private Argument Finish(int start, ArgumentKind kind, string? name, PythonExpression value) =>
        new(cursor.SpanFrom(start), kind, name, value);

    private MissingExpression Missing() => new(new Text.TextSpan(cursor.Start, 0));
}
