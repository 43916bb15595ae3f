using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>The <c>for</c> and <c>if</c> parts of comprehensions and generators.</summary>
internal sealed class ComprehensionParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public static bool StartsAt(TokenCursor cursor) =>
        cursor.At(PythonSymbol.For)
        || (cursor.At(PythonSymbol.Async) && cursor.Peek().Symbol == PythonSymbol.For);

    public ImmutableArray<ComprehensionClause> ParseClauses()
    {
        int mark = grammar.Nodes.Mark;
        while (!cursor.HasFailed && StartsAt(cursor))
        {
            grammar.Nodes.Push(ParseClause());
        }

        return grammar.Nodes.PopFrom<ComprehensionClause>(mark);
    }

    private ComprehensionClause ParseClause()
    {
        int start = cursor.Start;
        bool isAsync = cursor.TryTake(PythonSymbol.Async);
        cursor.Take();
        PythonExpression target = grammar.Expressions.ParseTargets();
        cursor.Expect(PythonSymbol.In, "'in'");
        PythonExpression iterable = cursor.HasFailed
            ? target
            : grammar.Operators.ParseDisjunction();
        int mark = grammar.Nodes.Mark;
        while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.If))
        {
            grammar.Nodes.Push(grammar.Operators.ParseDisjunction());
        }

        var conditions = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new ComprehensionClause(
            cursor.SpanFrom(start),
            isAsync,
            target,
            iterable,
            conditions
        );
    }
}
