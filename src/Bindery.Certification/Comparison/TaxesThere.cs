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
        return from tax in PayloadPath.Read(line, taxes.External) as JsonArray ?? []
            let rate = PayloadPath.Text(tax, taxes.Rate ?? "rate")
            select TaxText.Of(Percent(rate), included);
    }

    /// <summary>Rates are shares of one: 0.19 is 19 %.</summary>
    private static decimal Percent(string rate) =>
        decimal.Parse(rate, NumberStyles.Float, CultureInfo.InvariantCulture) * 100;
}
