using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A number written as text or as number; nothing is 0.</summary>
internal sealed class DecimalOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Decimal;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.Number(Number(payload, mapping), field.Decimals);

    private static string Number(JsonObject payload, FieldMapping mapping)
    {
        string text = PayloadPath.Text(payload, mapping.External);
        return text.Length == 0 ? "0" : text;
    }
}
