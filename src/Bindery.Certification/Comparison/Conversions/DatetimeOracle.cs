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
    ) => Moment(PayloadPath.Text(payload, mapping.External));

    private static string Moment(string text) => text.Length == 0 ? "" : Canonical.Moment(text);
}
