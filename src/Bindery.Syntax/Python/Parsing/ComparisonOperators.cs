namespace Bindery.Syntax.Python;

internal static class ComparisonOperators
{
    /// <summary>Takes a comparison operator of one or two words, if one stands here.</summary>
    public static ComparisonOperator? TryTake(TokenCursor cursor)
    {
        switch (cursor.Symbol)
        {
            case PythonSymbol.Is:
                cursor.Take();
                return cursor.TryTake(PythonSymbol.Not)
                    ? ComparisonOperator.IsNot
                    : ComparisonOperator.Is;
            case PythonSymbol.Not when cursor.Peek().Symbol == PythonSymbol.In:
                cursor.Take();
                cursor.Take();
                return ComparisonOperator.NotIn;
        }

        ComparisonOperator? found = OfOneToken(cursor.Symbol);
        if (found is not null)
        {
            cursor.Take();
        }

        return found;
    }

    private static ComparisonOperator? OfOneToken(PythonSymbol symbol) =>
        symbol switch
        {
            PythonSymbol.EqualEqual => ComparisonOperator.Equal,
            PythonSymbol.NotEqual => ComparisonOperator.NotEqual,
            PythonSymbol.Less => ComparisonOperator.Less,
            PythonSymbol.LessEqual => ComparisonOperator.LessOrEqual,
            PythonSymbol.Greater => ComparisonOperator.Greater,
            PythonSymbol.GreaterEqual => ComparisonOperator.GreaterOrEqual,
            PythonSymbol.In => ComparisonOperator.In,
            _ => null,
        };
}
