namespace Bindery.Syntax.Python;

/// <summary>Statements that begin with an expression.</summary>
internal sealed class AssignmentParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonStatement Parse()
    {
        int start = cursor.Start;
        PythonExpression first = grammar.Expressions.ParseListOrYield();
        return cursor.Symbol switch
        {
            _ when cursor.HasFailed => new ExpressionStatement(cursor.SpanFrom(start), first),
            PythonSymbol.Equal => ParseAssignment(start, first),
            PythonSymbol.Colon => ParseAnnotated(start, first),
            >= PythonSymbol.PlusEqual and <= PythonSymbol.AtEqual => ParseAugmented(start, first),
            _ => new ExpressionStatement(cursor.SpanFrom(start), first),
        };
    }

    private AssignmentStatement ParseAssignment(int start, PythonExpression first)
    {
        int mark = grammar.Nodes.Mark;
        PythonExpression last = first;
        while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.Equal))
        {
            grammar.Nodes.Push(last);
            last = grammar.Expressions.ParseListOrYield();
        }

        var targets = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new AssignmentStatement(cursor.SpanFrom(start), targets, last);
    }

    private AnnotatedAssignmentStatement ParseAnnotated(int start, PythonExpression target)
    {
        cursor.Take();
        PythonExpression annotation = grammar.Expressions.ParseSingle();
        PythonExpression? value =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.Equal)
                ? grammar.Expressions.ParseListOrYield()
                : null;
        return new AnnotatedAssignmentStatement(cursor.SpanFrom(start), target, annotation, value);
    }

    private AugmentedAssignmentStatement ParseAugmented(int start, PythonExpression target)
    {
        PythonSymbol symbol = cursor.Take().Symbol;
        PythonExpression value = grammar.Expressions.ParseListOrYield();
        return new AugmentedAssignmentStatement(cursor.SpanFrom(start), target, symbol, value);
    }
}
