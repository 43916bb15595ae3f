namespace Bindery.Syntax.Xml;

internal static class XmlName
{
    /// <summary>How long a name is at an offset; 0 where none starts.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (end == start ? IsStart(text[end]) : IsPart(text[end])))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsStart(char character) =>
        char.IsAsciiLetter(character)
        || character is '_' or ':'
        || (
            character >= '\u00C0'
            && character is not ('\u00D7' or '\u00F7')
            && !IsNoCharacter(character)
        );

    private static bool IsPart(char character) =>
        IsStart(character) || char.IsAsciiDigit(character) || character is '-' or '.' or '\u00B7';

    private static bool IsNoCharacter(char character) =>
        character is >= '\u2000' and <= '\u200B' or >= '\uFFFE' || char.IsWhiteSpace(character);
}
