namespace Bindery.Syntax.Python;

/// <summary>
/// Recognises a line that can only begin a statement, so that a bracket still open before it was
/// forgotten, and what follows can be read all the same.
/// </summary>
internal static class StatementStart
{
    private static readonly string[] Openings =
    [
        "class ",
        "def ",
        "async def ",
        "import ",
        "return ",
        "raise ",
        "while ",
        "with ",
        "try:",
        "assert ",
        "del ",
        "global ",
        "nonlocal ",
    ];

    public static bool IsAt(ReadOnlySpan<char> text, int lineStart)
    {
        ReadOnlySpan<char> line = text[lineStart..];
        int first = line.IndexOfAnyExcept(' ', '\t');
        if (first < 0 || !char.IsAsciiLetterLower(line[first]))
        {
            return false;
        }

        line = line[first..];
        foreach (string opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
