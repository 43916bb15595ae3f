using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A pricelist in the currency given.</summary>
internal sealed class PricelistCurrencyOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.PricelistCurrency;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.Text(PayloadPath.Text(payload, mapping.External));

    public string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        value is JsonArray { Count: 2 } pair
            ? lookups.Pricelists.GetValueOrDefault((int)pair[0]!, "")
            : "";
}
