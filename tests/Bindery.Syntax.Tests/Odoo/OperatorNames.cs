using Bindery.Syntax.Python;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>What CPython's <c>ast</c> calls its operators.</summary>
internal static class OperatorNames
{
    public static string OfBinary(PythonSymbol symbol) =>
        symbol switch
        {
            PythonSymbol.Plus => "Add",
            PythonSymbol.Minus => "Sub",
            PythonSymbol.Star => "Mult",
            PythonSymbol.DoubleStar => "Pow",
            PythonSymbol.Slash => "Div",
            PythonSymbol.DoubleSlash => "FloorDiv",
            PythonSymbol.Percent => "Mod",
            PythonSymbol.At => "MatMult",
            PythonSymbol.Ampersand => "BitAnd",
            PythonSymbol.Bar => "BitOr",
            PythonSymbol.Caret => "BitXor",
            PythonSymbol.LeftShift => "LShift",
            PythonSymbol.RightShift => "RShift",
            _ => symbol.ToString(),
        };

    public static string OfAugmented(PythonSymbol symbol) =>
        OfBinary(
            Enum.Parse<PythonSymbol>(
                symbol.ToString().Replace("Equal", "", StringComparison.Ordinal)
            )
        );

    public static string OfUnary(PythonSymbol symbol) =>
        symbol switch
        {
            PythonSymbol.Minus => "USub",
            PythonSymbol.Plus => "UAdd",
            PythonSymbol.Tilde => "Invert",
            _ => "Not",
        };

    public static string OfComparison(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "Eq",
            ComparisonOperator.NotEqual => "NotEq",
            ComparisonOperator.Less => "Lt",
            ComparisonOperator.LessOrEqual => "LtE",
            ComparisonOperator.Greater => "Gt",
            ComparisonOperator.GreaterOrEqual => "GtE",
            _ => comparison.ToString(),
        };
}
