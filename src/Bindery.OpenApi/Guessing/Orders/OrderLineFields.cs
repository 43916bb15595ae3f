using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

internal static class OrderLineFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new(
            "product_uom_qty",
            "small-quantity",
            "quantity",
            "qty",
            "quantity_ordered",
            "qty_ordered"
        )
        {
            Kinds = [SchemaKind.Whole, SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
            IsNeeded = true,
        },
        new(
            "price_unit",
            "price",
            "unit_price",
            "price_per_unit",
            "price",
            "unit_amount",
            "item_price",
            "price_per_item",
            "net_price"
        )
        {
            // A whole number may be cents.
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
            IsNeeded = true,
        },
        new("name", "product-name", "name", "title", "product_name", "item_name", "description"),
        new(
            "discount_line",
            "line-discount",
            "total_discount",
            "discount_amount",
            "discount_total",
            "total_discount_amount",
            "line_discount"
        )
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Discount,
            Doubt = "taken as the amount off the whole line, before tax",
        },
        new(
            "tax_id",
            "tax-rate",
            "tax_percentage",
            "tax_percent",
            "tax_rate_percent",
            "vat_percentage",
            "vat_percent",
            "tax_rate",
            "vat_rate"
        )
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.TaxRate,
            IsPercent = true,
            Doubt = "taken as percent on top of the price",
        },
    ];
}
