using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>The taxes that the platform's line speaks of.</summary>
internal static class TaxesThere
{
    public static IEnumerable<string> Of(FieldMapping taxes, JsonObject order, JsonObject line)
    {
        bool included =
            taxes.Included is { } path && PayloadPath.Text(order, path) is "true" or "1";
        return Percents(taxes, order, line).Select(percent => TaxText.Of(percent, included));
    }

    public static IEnumerable<decimal> Percents(
        FieldMapping taxes,
        JsonObject order,
        JsonObject line
    )
    {
        if (taxes.Convert == Conversion.TaxRate)
        {
            decimal percent = Percent(taxes, PayloadPath.Text(line, taxes.External));
            return percent == 0 ? [] : [percent];
        }

        return from tax in PayloadPath.Read(line, taxes.External) as JsonArray ?? []
            let rate = Rate(taxes, order, tax)
            select Percent(taxes, PayloadPath.Text(rate, taxes.Rate ?? "rate"));
    }

    /// <summary>The tax itself, or the one of the order that it names.</summary>
    private static JsonNode? Rate(FieldMapping taxes, JsonObject order, JsonNode? tax) =>
        taxes.Rates is not { } list
            ? tax
            : (PayloadPath.Read(order, list) as JsonArray ?? []).FirstOrDefault(rate =>
                PayloadPath.Text(rate, taxes.RatesKey ?? taxes.RateKey ?? "id")
                == PayloadPath.Text(tax, taxes.RateKey ?? "id")
            );

    /// <summary>Rates are shares of one, 0.19 for 19 %, unless the blueprint says otherwise.</summary>
    private static decimal Percent(FieldMapping taxes, string rate) =>
        decimal.Parse(
            rate.Length == 0 ? "0" : rate,
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        ) * (taxes.Percent ? 1 : 100);
}
