namespace Bindery.Syntax.Python;

internal static class ExpressionEnd
{
    /// <summary>Whether no expression can start here: after a trailing comma, a bare <c>return</c> and the like.</summary>
    public static bool IsAt(TokenCursor cursor) =>
        cursor.Kind
            is PythonTokenKind.Newline
                or PythonTokenKind.EndMarker
                or PythonTokenKind.Dedent
                or PythonTokenKind.Indent
        || cursor.Symbol
            is PythonSymbol.CloseParenthesis
                or PythonSymbol.CloseBracket
                or PythonSymbol.CloseBrace
                or PythonSymbol.Equal
                or PythonSymbol.Semicolon
                or PythonSymbol.Colon
                or PythonSymbol.Comma
                or PythonSymbol.In
                or PythonSymbol.For
        || cursor.Symbol is >= PythonSymbol.PlusEqual and <= PythonSymbol.AtEqual;
}
