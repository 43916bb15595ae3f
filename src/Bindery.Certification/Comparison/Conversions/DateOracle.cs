using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>The day as the platform wrote it, whatever its offset.</summary>
internal sealed class DateOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Date;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) =>
        mapping.Format == MomentFormat.JsonDate
            ? Day(new DatetimeOracle().There(mapping, payload, field, lookups))
            : Day(PayloadPath.Text(payload, mapping.External));

    private static string Day(string text) => text.Length < 10 ? text : text[..10];
}
