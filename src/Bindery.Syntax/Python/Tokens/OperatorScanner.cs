namespace Bindery.Syntax.Python;

/// <summary>Longest match first, as CPython does. A length of 0 means that no operator starts here.</summary>
internal static class OperatorScanner
{
    public static (PythonSymbol Symbol, int Length) Scan(ReadOnlySpan<char> text)
    {
        char first = text[0];
        char second = text.Length > 1 ? text[1] : '\0';
        char third = text.Length > 2 ? text[2] : '\0';
        PythonSymbol symbol = OfThree(first, second, third);
        if (symbol != PythonSymbol.Other)
        {
            return (symbol, 3);
        }

        symbol = OfTwo(first, second);
        if (symbol != PythonSymbol.Other)
        {
            return (symbol, 2);
        }

        symbol = OfOne(first);
        return (symbol, symbol == PythonSymbol.Other ? 0 : 1);
    }

    private static PythonSymbol OfThree(char first, char second, char third) =>
        (first, second, third) switch
        {
            ('.', '.', '.') => PythonSymbol.Ellipsis,
            ('*', '*', '=') => PythonSymbol.DoubleStarEqual,
            ('/', '/', '=') => PythonSymbol.DoubleSlashEqual,
            ('<', '<', '=') => PythonSymbol.LeftShiftEqual,
            ('>', '>', '=') => PythonSymbol.RightShiftEqual,
            _ => PythonSymbol.Other,
        };

    private static PythonSymbol OfTwo(char first, char second) =>
        (first, second) switch
        {
            ('*', '*') => PythonSymbol.DoubleStar,
            ('/', '/') => PythonSymbol.DoubleSlash,
            ('<', '<') => PythonSymbol.LeftShift,
            ('>', '>') => PythonSymbol.RightShift,
            ('-', '>') => PythonSymbol.Arrow,
            (_, '=') => WithEqual(first),
            _ => PythonSymbol.Other,
        };

    private static PythonSymbol WithEqual(char first) =>
        first switch
        {
            ':' => PythonSymbol.ColonEqual,
            '=' => PythonSymbol.EqualEqual,
            '!' => PythonSymbol.NotEqual,
            '<' => PythonSymbol.LessEqual,
            '>' => PythonSymbol.GreaterEqual,
            '+' => PythonSymbol.PlusEqual,
            '-' => PythonSymbol.MinusEqual,
            '*' => PythonSymbol.StarEqual,
            '/' => PythonSymbol.SlashEqual,
            '%' => PythonSymbol.PercentEqual,
            '&' => PythonSymbol.AmpersandEqual,
            '|' => PythonSymbol.BarEqual,
            '^' => PythonSymbol.CaretEqual,
            '@' => PythonSymbol.AtEqual,
            _ => PythonSymbol.Other,
        };

    private static PythonSymbol OfOne(char first) =>
        first switch
        {
            '(' => PythonSymbol.OpenParenthesis,
            ')' => PythonSymbol.CloseParenthesis,
            '[' => PythonSymbol.OpenBracket,
            ']' => PythonSymbol.CloseBracket,
            '{' => PythonSymbol.OpenBrace,
            '}' => PythonSymbol.CloseBrace,
            ',' => PythonSymbol.Comma,
            ':' => PythonSymbol.Colon,
            ';' => PythonSymbol.Semicolon,
            '.' => PythonSymbol.Dot,
            '@' => PythonSymbol.At,
            '=' => PythonSymbol.Equal,
            '+' => PythonSymbol.Plus,
            '-' => PythonSymbol.Minus,
            '*' => PythonSymbol.Star,
            '/' => PythonSymbol.Slash,
            '%' => PythonSymbol.Percent,
            '&' => PythonSymbol.Ampersand,
            '|' => PythonSymbol.Bar,
            '^' => PythonSymbol.Caret,
            '~' => PythonSymbol.Tilde,
            '<' => PythonSymbol.Less,
            '>' => PythonSymbol.Greater,
            _ => PythonSymbol.Other,
        };
}
