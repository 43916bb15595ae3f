using System.Globalization;
using System.Text;

namespace Bindery.Diagnosis.Logs;

/// <summary>
/// The beginning of an entry: <c>2026-01-31 12:00:00,123 4711 INFO database odoo.logger: message</c>.
/// </summary>
internal readonly ref struct LogHead
{
    private const int MomentLength = 23;
    private static ReadOnlySpan<byte> Shape => "0000-00-00 00:00:00,000 "u8;

    private LogHead(ReadOnlySpan<byte> level, ReadOnlySpan<byte> database, ReadOnlySpan<byte> rest)
    {
        Level = level;
        Database = database;
        int colon = rest.IndexOf(": "u8);
        Logger = colon < 0 ? rest : rest[..colon];
        Message = colon < 0 ? [] : rest[(colon + 2)..];
    }

    public ReadOnlySpan<byte> Level { get; }

    /// <summary>A question mark where there is none.</summary>
    public ReadOnlySpan<byte> Database { get; }

    public ReadOnlySpan<byte> Logger { get; }

    public ReadOnlySpan<byte> Message { get; }

    public static bool Is(ReadOnlySpan<byte> line)
    {
        if (line.Length <= Shape.Length || line[4] != (byte)'-' || line[10] != (byte)' ')
        {
            return false;
        }

        for (int at = 0; at < Shape.Length; at++)
        {
            bool fits =
                Shape[at] == (byte)'0' ? char.IsAsciiDigit((char)line[at]) : line[at] == Shape[at];
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="line">One that <see cref="Is"/> a head.</param>
    public static LogHead Read(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> level = AfterWord(line[Shape.Length..]);
        ReadOnlySpan<byte> database = AfterWord(level);
        return new LogHead(FirstWord(level), FirstWord(database), AfterWord(database));
    }

    /// <summary>The server's own time; Odoo runs in UTC unless somebody has set TZ.</summary>
    public static DateTimeOffset? Moment(ReadOnlySpan<byte> line) =>
        line.Length >= MomentLength
        && DateTimeOffset.TryParseExact(
            Encoding.ASCII.GetString(line[..MomentLength]),
            "yyyy-MM-dd HH:mm:ss,fff",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment
        )
            ? moment
            : null;

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)' ') is var end and >= 0 ? text[..end] : text;

    private static ReadOnlySpan<byte> AfterWord(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)' ') is var end and >= 0 ? text[(end + 1)..] : [];
}
