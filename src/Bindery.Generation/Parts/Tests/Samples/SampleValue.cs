using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>What one member of a sample holds.</summary>
/// <param name="Blueprint">Where references point.</param>
/// <param name="Entity">The record's entity.</param>
/// <param name="Child">The child that the member is in; null for the record's own.</param>
internal sealed record SampleValue(Blueprint Blueprint, Entity Entity, ChildEntity? Child)
{
    public JsonNode? Of(FieldMapping field)
    {
        if (field.Constant is { } constant)
        {
            return Scalar(field, Convert.ToString(constant, CultureInfo.InvariantCulture)!);
        }

        if (field.Convert == Conversion.Charges)
        {
            return SampleCharges.Of(field);
        }

        if (field.Values.Length + field.Options.Length > 0)
        {
            return Scalar(field, field.Values.IsEmpty ? field.Options[0] : field.Values[0].Name);
        }

        if (field.Convert == Conversion.TaxRate)
        {
            decimal rate = Child?.Kind is EntityKind.OrderLine or EntityKind.Line
                ? OrderFigures.Rate
                : 0;
            return JsonValue.Create(field.Percent ? rate * 100 : rate);
        }

        if (field.Convert == Conversion.TaxAmount)
        {
            return Scalar(field, "0.00");
        }

        return field.Type switch
        {
            FieldType.Datetime when field.Sample != "never" => SampleMoment.Of(
                Blueprint,
                field,
                SampleWords.Of(field.Sample) ?? SampleWords.Of("created-at")!
            ),
            FieldType.Parent => SampleKeys.Of(Blueprint, Entity.Name),
            FieldType.Reference => field.Entity is { } target
                ? SampleKeys.Of(Blueprint, target)
                : Scalar(field, "1"),
            FieldType.Address => SampleAddress.Of(Entity.Address),
            FieldType.Taxes => SampleTaxes.Of(field, Child),
            FieldType.List => new JsonArray(),
            FieldType.Object => new JsonObject(),
            FieldType.Boolean => JsonValue.Create(!IsTaxFlag(field)),
            _ => field.Sample == "never" ? null : Scalar(field, Text(field)),
        };
    }

    // Prices of the samples are without tax.
    private bool IsTaxFlag(FieldMapping field) =>
        Entity.Children.Any(child => child.Fields.Any(tax => tax.Included == field.External));

    private string Text(FieldMapping field) =>
        Amount(field)?.ToString("0.00", CultureInfo.InvariantCulture)
        ?? SampleWords.Of(field.Sample)
        ?? field.Sample switch
        {
            "from-reference" => field.Odoo == "name" ? SampleWords.ProductName : SampleWords.Sku,
            "variant-title" => Entity
                .Children.Select(child => child.Options?.None)
                .FirstOrDefault(none => none is not null)
                ?? SampleWords.ProductName,
            _ => OfType(field.Type),
        };

    private decimal? Amount(FieldMapping field)
    {
        OrderFigures figures = OrderFigures.Of(Entity);
        return field.Sample switch
        {
            "order-total" => figures.Total,
            "order-tax" => figures.Tax,
            "order-subtotal" => OrderFigures.Subtotal,
            "price" => OrderFigures.Price,
            "shipping-price" => OrderFigures.Shipping,
            "small-quantity" => OrderFigures.Quantity,
            "quantity" => 7,
            "weight" => 0.25m,
            "line-discount" => 0,
            "from-reference" when field.Type is FieldType.Money or FieldType.Decimal =>
                OrderFigures.Price,
            _ => null,
        };
    }

    private static string OfType(FieldType type) =>
        type switch
        {
            FieldType.Html => SampleWords.Html,
            FieldType.Integer => "7",
            FieldType.Decimal or FieldType.Money => "12.50",
            FieldType.Datetime => SampleWords.Of("created-at")!,
            FieldType.Date => "2024-01-02",
            _ => SampleWords.Text,
        };

    private static JsonValue Scalar(FieldMapping field, string text) =>
        field.Type switch
        {
            FieldType.Integer => JsonValue.Create(decimal.Truncate(Number(text))),
            FieldType.Decimal => JsonValue.Create(Number(text)),
            FieldType.Boolean => JsonValue.Create(text is "True" or "true"),
            FieldType.Date => JsonValue.Create(text[..Math.Min(10, text.Length)]),
            _ => JsonValue.Create(Cut(text, field.MaximumLength)),
        };

    private static decimal Number(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : 1;

    private static string Cut(string text, int? length) =>
        length is { } maximum && text.Length > maximum ? text[..maximum] : text;
}
