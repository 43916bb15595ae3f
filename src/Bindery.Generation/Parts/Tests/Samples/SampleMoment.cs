using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>A moment of the samples as the platform writes it.</summary>
internal static class SampleMoment
{
    public static JsonNode Of(Blueprint blueprint, FieldMapping field, string text)
    {
        DateTimeOffset moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        return field.Format switch
        {
            MomentFormat.Unix => JsonValue.Create((decimal)moment.ToUnixTimeSeconds()),
            MomentFormat.UnixMs => JsonValue.Create((decimal)moment.ToUnixTimeMilliseconds()),
            MomentFormat.JsonDate => JsonValue.Create(
                $"/Date({moment.ToUnixTimeMilliseconds()}+0000)/"
            ),
            MomentFormat.Iso => JsonValue.Create(text),
            MomentFormat.LocalSpaced or MomentFormat.LocalDayFirst or MomentFormat.Day => Written(
                TimeZoneInfo.ConvertTime(moment, Zone(blueprint)),
                field.Format
            ),
            _ => Written(moment.ToUniversalTime(), field.Format),
        };
    }

    private static JsonValue Written(DateTimeOffset moment, MomentFormat format) =>
        JsonValue.Create(
            moment.ToString(
                format switch
                {
                    MomentFormat.Utc => "yyyy-MM-ddTHH:mm:ss",
                    MomentFormat.Day => "yyyy-MM-dd",
                    MomentFormat.LocalDayFirst => "dd-MM-yyyy HH:mm:ss",
                    _ => "yyyy-MM-dd HH:mm:ss",
                },
                CultureInfo.InvariantCulture
            )
        );

    // The backend of the tests has the setting's default.
    private static TimeZoneInfo Zone(Blueprint blueprint) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(
            blueprint
                .Settings.FirstOrDefault(setting => setting.Name == blueprint.Timezone)
                ?.Default
                ?? "UTC",
            out TimeZoneInfo? zone
        )
            ? zone
            : TimeZoneInfo.Utc;
}
