namespace Bindery.Syntax.Python;

internal static class BinaryPrecedence
{
    /// <summary>The higher, the tighter; 0 for what is no binary operator. Power is parsed apart.</summary>
    public static int Of(PythonSymbol symbol) =>
        symbol switch
        {
            PythonSymbol.Bar => 1,
            PythonSymbol.Caret => 2,
            PythonSymbol.Ampersand => 3,
            PythonSymbol.LeftShift or PythonSymbol.RightShift => 4,
            PythonSymbol.Plus or PythonSymbol.Minus => 5,
            PythonSymbol.Star
            or PythonSymbol.Slash
            or PythonSymbol.DoubleSlash
            or PythonSymbol.Percent
            or PythonSymbol.At => 6,
            _ => 0,
        };
}
