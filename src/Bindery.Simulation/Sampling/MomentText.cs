using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>Moments in the ways that platforms write them.</summary>
internal static class MomentText
{
    private const string DayFirst = "dd-MM-yyyy HH:mm:ss";
    private const string JsonDateStart = "/Date(";

    public static JsonNode Node(
        DateTimeOffset moment,
        FieldType type,
        MomentFormat format = MomentFormat.Iso,
        TimeZoneInfo? zone = null
    ) =>
        format switch
        {
            MomentFormat.Unix => JsonValue.Create(moment.ToUnixTimeSeconds()),
            MomentFormat.UnixMs => JsonValue.Create(moment.ToUnixTimeMilliseconds()),
            MomentFormat.JsonDate => JsonValue.Create(
                $"{JsonDateStart}{moment.ToUnixTimeMilliseconds()}+0000)/"
            ),
            _ => JsonValue.Create(Text(moment, type, format, zone ?? TimeZoneInfo.Utc)),
        };

    /// <summary>Null where it isn't written so.</summary>
    public static DateTimeOffset? Read(JsonNode? written, MomentFormat format, TimeZoneInfo zone)
    {
        string text = Scalar.Text(written) ?? "";
        return format switch
        {
            MomentFormat.Unix => Whole(text) is { } seconds
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null,
            MomentFormat.UnixMs => Whole(text) is { } number
                ? DateTimeOffset.FromUnixTimeMilliseconds(number)
                : null,
            MomentFormat.JsonDate => text.StartsWith(JsonDateStart, StringComparison.Ordinal)
            && Whole(text[JsonDateStart.Length..].Split('+', ')')[0]) is { } milliseconds
                ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
                : null,
            MomentFormat.LocalDayFirst => DateTime.TryParseExact(
                text,
                DayFirst,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateTime local
            )
                ? new DateTimeOffset(local, zone.GetUtcOffset(local))
                : null,
            _ => Scalar.TryMoment(text, out DateTimeOffset moment)
                ? format is MomentFormat.LocalSpaced or MomentFormat.Day
                    ? new DateTimeOffset(moment.DateTime, zone.GetUtcOffset(moment.DateTime))
                    : moment
                : null,
        };
    }

    private static string Text(
        DateTimeOffset moment,
        FieldType type,
        MomentFormat format,
        TimeZoneInfo zone
    )
    {
        DateTimeOffset shown = format switch
        {
            MomentFormat.Iso => moment,
            MomentFormat.LocalSpaced or MomentFormat.LocalDayFirst or MomentFormat.Day =>
                TimeZoneInfo.ConvertTime(moment, zone),
            _ => moment.ToUniversalTime(),
        };
        string pattern = (type, format) switch
        {
            (FieldType.Date, _) or (_, MomentFormat.Day) => "yyyy-MM-dd",
            (_, MomentFormat.LocalDayFirst) => DayFirst,
            (_, MomentFormat.Utc) => "yyyy-MM-ddTHH:mm:ss",
            (_, MomentFormat.UtcSpaced or MomentFormat.LocalSpaced) => "yyyy-MM-dd HH:mm:ss",
            _ => "yyyy-MM-ddTHH:mm:sszzz",
        };
        return shown.ToString(pattern, CultureInfo.InvariantCulture);
    }

    private static long? Whole(string text) =>
        long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out long number
        )
            ? number
            : null;
}
