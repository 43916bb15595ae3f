using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>The taxes of a line: one on what is sold, none on shipping.</summary>
internal static class SampleTaxes
{
    public static JsonNode Of(FieldMapping field, ChildEntity? child)
    {
        if (child?.Kind is not (EntityKind.OrderLine or EntityKind.Line))
        {
            return new JsonArray();
        }

        decimal amount = OrderFigures.Quantity * OrderFigures.Price * OrderFigures.Rate;
        JsonObject tax = [];
        Add(tax, field.Title, JsonValue.Create(OrderFigures.TaxName));
        Add(
            tax,
            field.Rate,
            JsonValue.Create(field.Percent ? OrderFigures.Rate * 100 : OrderFigures.Rate)
        );
        Add(tax, field.RateKey, JsonValue.Create(1m));
        Add(
            tax,
            field.Amount,
            JsonValue.Create(amount.ToString("0.00", CultureInfo.InvariantCulture))
        );
        return new JsonArray(tax);
    }

    private static void Add(JsonObject tax, string? member, JsonNode value)
    {
        if (member is not null)
        {
            SamplePath.Write(tax, member, value);
        }
    }
}
