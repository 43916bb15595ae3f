namespace Bindery.Diagnosis.Logs.Journal;

/// <summary><c>Nov 23 09:38:33 host odoo[123]: message</c>, or the same with an ISO date.</summary>
internal static class ShortLine
{
    private const int LongestHead = 200;

    public static bool Is(ReadOnlySpan<byte> line) =>
        !LogHead.Is(line) && At(line) is var at and > 0 && LogHead.Is(line[at..]);

    public static ReadOnlySpan<byte> Message(ReadOnlySpan<byte> line) =>
        At(line) is var at and > 0 ? line[at..]
        // Lines after the first of one entry are set below its message.
        : line.StartsWith("    "u8) ? line.TrimStart((byte)' ')
        : line;

    private static int At(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> head = line[..Math.Min(line.Length, LongestHead)];
        int close = head.IndexOf("]: "u8);
        int open = close < 0 ? -1 : head[..close].LastIndexOf((byte)'[');
        return open > 0 && head[(open + 1)..close].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            ? close + 3
            : -1;
    }
}
