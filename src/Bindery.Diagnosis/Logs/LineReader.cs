namespace Bindery.Diagnosis.Logs;

/// <summary>
/// Cuts a stream into lines without keeping it: memory is one buffer, whatever the length of the
/// stream. What is left of a line that is longer than the buffer becomes a line of its own.
/// </summary>
internal static class LineReader
{
    private const int BufferSize = 1 << 20;

    public static async Task ReadAsync(
        Stream stream,
        ILineSink sink,
        Action whenRead,
        CancellationToken cancellation
    )
    {
        byte[] buffer = new byte[BufferSize];
        int kept = 0;
        while (await stream.ReadAsync(buffer.AsMemory(kept), cancellation) is var read and > 0)
        {
            int end = kept + read;
            int used = Cut(buffer.AsSpan(0, end), sink);
            if (used == 0 && end == buffer.Length)
            {
                sink.Add(buffer);
                used = end;
            }

            kept = end - used;
            buffer.AsSpan(used, kept).CopyTo(buffer);
            whenRead();
        }

        if (kept > 0)
        {
            sink.Add(Trimmed(buffer.AsSpan(0, kept)));
        }
    }

    private static int Cut(ReadOnlySpan<byte> text, ILineSink sink)
    {
        int used = 0;
        while (text[used..].IndexOf((byte)'\n') is var length and >= 0)
        {
            sink.Add(Trimmed(text.Slice(used, length)));
            used += length + 1;
        }

        return used;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line) =>
        line is [.. var rest, (byte)'\r'] ? rest : line;
}
