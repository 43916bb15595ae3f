namespace Bindery.Syntax.Python;

internal static class KeywordTable
{
    public static PythonSymbol Find(ReadOnlySpan<char> word) =>
        word switch
        {
            "False" => PythonSymbol.False,
            "None" => PythonSymbol.None,
            "True" => PythonSymbol.True,
            "and" => PythonSymbol.And,
            "as" => PythonSymbol.As,
            "assert" => PythonSymbol.Assert,
            "async" => PythonSymbol.Async,
            "await" => PythonSymbol.Await,
            "break" => PythonSymbol.Break,
            "class" => PythonSymbol.Class,
            "continue" => PythonSymbol.Continue,
            "def" => PythonSymbol.Def,
            "del" => PythonSymbol.Del,
            "elif" => PythonSymbol.Elif,
            "else" => PythonSymbol.Else,
            "except" => PythonSymbol.Except,
            "finally" => PythonSymbol.Finally,
            "for" => PythonSymbol.For,
            "from" => PythonSymbol.From,
            "global" => PythonSymbol.Global,
            "if" => PythonSymbol.If,
            "import" => PythonSymbol.Import,
            "in" => PythonSymbol.In,
            "is" => PythonSymbol.Is,
            "lambda" => PythonSymbol.Lambda,
            "nonlocal" => PythonSymbol.Nonlocal,
            "not" => PythonSymbol.Not,
            "or" => PythonSymbol.Or,
            "pass" => PythonSymbol.Pass,
            "raise" => PythonSymbol.Raise,
            "return" => PythonSymbol.Return,
            "try" => PythonSymbol.Try,
            "while" => PythonSymbol.While,
            "with" => PythonSymbol.With,
            "yield" => PythonSymbol.Yield,
            _ => PythonSymbol.Other,
        };
}
