using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>UTC, to the second.</summary>
internal sealed class DatetimeOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Datetime;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Moment(PayloadPath.Text(payload, mapping.External), mapping.Format, lookups.Zone);

    private static string Moment(string text, MomentFormat format, TimeZoneInfo zone) =>
        text.Length == 0
            ? ""
            : format switch
            {
                MomentFormat.Unix => OfMilliseconds(text + "000"),
                MomentFormat.UnixMs => OfMilliseconds(text),
                MomentFormat.JsonDate => OfMilliseconds(
                    new string([
                        .. text.SkipWhile(letter => letter != '(')
                            .Skip(1)
                            .TakeWhile(char.IsAsciiDigit),
                    ])
                ),
                MomentFormat.LocalSpaced or MomentFormat.Day => OfZone(
                    DateTime.Parse(text, CultureInfo.InvariantCulture),
                    zone
                ),
                MomentFormat.LocalDayFirst => OfZone(
                    DateTime.ParseExact(text, "dd-MM-yyyy HH:mm:ss", CultureInfo.InvariantCulture),
                    zone
                ),
                _ => Canonical.Moment(text),
            };

    private static string OfZone(DateTime moment, TimeZoneInfo zone) =>
        Canonical.Moment(
            TimeZoneInfo.ConvertTimeToUtc(moment, zone).ToString("O", CultureInfo.InvariantCulture)
        );

    private static string OfMilliseconds(string text) =>
        Canonical.Moment(
            DateTimeOffset
                .FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture))
                .ToString("O", CultureInfo.InvariantCulture)
        );
}
