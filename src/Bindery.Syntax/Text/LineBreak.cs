namespace Bindery.Syntax.Text;

internal static class LineBreak
{
    /// <summary>0 where no line break starts, 2 for CRLF, else 1.</summary>
    public static int LengthAt(string text, int offset)
    {
        if (offset >= text.Length)
        {
            return 0;
        }

        return text[offset] switch
        {
            '\n' => 1,
            '\r' => offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1,
            _ => 0,
        };
    }

    /// <summary>The line break most used in a text; a tie and a text of one line give LF.</summary>
    public static string DominantIn(string text)
    {
        int carriageReturns = text.AsSpan().Count('\r');
        if (carriageReturns == 0)
        {
            return "\n";
        }

        int pairs = text.AsSpan().Count("\r\n");
        int lineFeeds = text.AsSpan().Count('\n') - pairs;
        int lone = carriageReturns - pairs;
        if (pairs > lineFeeds && pairs >= lone)
        {
            return "\r\n";
        }

        return lone > lineFeeds ? "\r" : "\n";
    }

    /// <summary>The first line break at or after an offset, or the end of the text.</summary>
    public static int NextFrom(string text, int offset)
    {
        int found = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return found < 0 ? text.Length : offset + found;
    }

    /// <summary>Where the line that holds an offset starts.</summary>
    public static int StartOfLine(string text, int offset) =>
        text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;
}
