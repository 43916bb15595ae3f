using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A state of the country beside it; else nothing.</summary>
internal sealed class StateCodeOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.StateCode;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Known(payload, mapping, lookups);

    public string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        value is JsonArray { Count: 2 } pair
            ? lookups.States.GetValueOrDefault((int)pair[0]!, "")
            : "";

    private static string Known(JsonObject payload, FieldMapping mapping, OdooLookups lookups)
    {
        string country = PayloadPath.Text(payload, mapping.Country ?? "");
        string code = PayloadPath.Text(payload, mapping.External);
        string pair = Canonical.Text($"{country}/{code}").ToUpperInvariant();
        return lookups.States.ContainsValue(pair) ? pair : "";
    }
}
