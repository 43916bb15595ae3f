namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>Refuses texts that no YAML reader should be asked to read.</summary>
internal static class YamlText
{
    /// <summary>Characters; a blueprint of a hundred entities takes a tenth of it.</summary>
    public const int Longest = 4 * 1024 * 1024;

    /// <summary>No character takes more bytes of UTF-8 than three.</summary>
    public const int LongestInBytes = 3 * Longest;

    public const string TooLong =
        "the file is larger than 4 MB; a blueprint never is, so check that this is the right file";

    private const char ByteOrderMark = '\uFEFF';

    /// <returns>The text without its byte-order mark.</returns>
    public static string Checked(string text)
    {
        if (text.Length > Longest)
        {
            throw new UnreadableYamlException(LineColumn.Start, TooLong);
        }

        string body = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        int at = FirstForbidden(body);
        return at < 0
            ? body
            : throw new UnreadableYamlException(
                PlaceOf(body, at),
                $"the character U+{(int)body[at]:X4} may not stand in YAML; remove it"
            );
    }

    public static LineColumn PlaceOf(string text, int index)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index);
        return new LineColumn(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <returns>The first line, from the given one on, whose indentation holds a tab.</returns>
    public static int? TabbedLine(string text, int from)
    {
        int index = text.Split('\n')
            .Skip(from - 1)
            .TakeWhile(line => !line.TrimStart(' ').StartsWith('\t'))
            .Count();
        int line = from + index;
        return line <= text.AsSpan().Count('\n') + 1 ? line : null;
    }

    private static int FirstForbidden(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (IsForbidden(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsForbidden(char character) =>
        character is '\uFFFE' or '\uFFFF' or ByteOrderMark
        || char.IsSurrogate(character)
        || (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085'));
}
