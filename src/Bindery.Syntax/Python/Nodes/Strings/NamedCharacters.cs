namespace Bindery.Syntax.Python;

/// <summary>
/// The characters that addons name in <c>\N{…}</c>: .NET has no table of Unicode names, and the whole one
/// weighs a megabyte. Names that aren't here stay as written.
/// </summary>
internal static class NamedCharacters
{
    public static char? Find(ReadOnlySpan<char> name) =>
        name switch
        {
            "NO-BREAK SPACE" => '\u00A0',
            "ZERO WIDTH NO-BREAK SPACE" => '\uFEFF',
            "NARROW NO-BREAK SPACE" => '\u202F',
            "ZERO WIDTH SPACE" => '\u200B',
            "ZERO WIDTH JOINER" => '\u200D',
            "ZERO WIDTH NON-JOINER" => '\u200C',
            "WORD JOINER" => '\u2060',
            "SOFT HYPHEN" => '\u00AD',
            "LEFT-TO-RIGHT MARK" => '\u200E',
            "RIGHT-TO-LEFT MARK" => '\u200F',
            "EN DASH" => '\u2013',
            "EM DASH" => '\u2014',
            "BULLET" => '\u2022',
            "HORIZONTAL ELLIPSIS" => '\u2026',
            "EURO SIGN" => '\u20AC',
            "DEGREE SIGN" => '\u00B0',
            _ => null,
        };
}
