using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A country that Odoo knows by that code; else nothing.</summary>
internal sealed class CountryCodeOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.CountryCode;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Known(PayloadPath.Text(payload, mapping.External), lookups);

    public string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        value is JsonArray { Count: 2 } pair
            ? lookups.Countries.GetValueOrDefault((int)pair[0]!, "")
            : "";

    private static string Known(string code, OdooLookups lookups)
    {
        string upper = Canonical.Text(code).ToUpperInvariant();
        return lookups.Countries.ContainsValue(upper) ? upper : "";
    }
}
