using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Variants;

internal static class VariantFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new("default_code", "sku", "sku", "default_code", "item_code", "product_code")
        {
            Vaguely = ["code", "reference", "number"],
        },
        new(
            "barcode",
            "barcode",
            "barcode",
            "ean",
            "ean13",
            "gtin",
            "upc",
            "registered_barcode",
            "internal_barcode"
        ),
        new(
            "external_price",
            "price",
            "price",
            "sales_price",
            "list_price",
            "regular_price",
            "selling_price",
            "unit_price",
            "retail_price"
        )
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
            Label = "Price",
        },
        new("weight", "weight", "weight")
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text, SchemaKind.Whole],
            Convert = Conversion.Decimal,
            Doubt = "Odoo's weights are in its own unit, usually kg",
        },
    ];
}
