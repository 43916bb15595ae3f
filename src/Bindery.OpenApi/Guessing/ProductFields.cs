using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

internal static class ProductFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new("name", "product-name", "name", "title", "product_name", "item_name", "display_name")
        {
            Vaguely = ["label"],
            IsNeeded = true,
        },
        new(
            "default_code",
            "sku",
            "sku",
            "default_code",
            "internal_reference",
            "item_number",
            "article_number",
            "part_number",
            "product_code",
            "item_code"
        )
        {
            Vaguely = ["code", "reference", "number"],
        },
        new("barcode", "barcode", "barcode", "ean", "ean13", "gtin", "upc", "gtin13"),
        new(
            "list_price",
            "price",
            "price",
            "sales_price",
            "list_price",
            "retail_price",
            "unit_price",
            "default_price",
            "regular_price",
            "selling_price"
        )
        {
            // A whole number may be cents: better no price than a hundredfold one.
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
        },
        new("weight", "weight", "weight")
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text, SchemaKind.Whole],
            Convert = Conversion.Decimal,
            Doubt = "Odoo's weights are in its own unit, usually kg",
        },
        new(
            "description_sale",
            "note",
            "description",
            "body_html",
            "sales_description",
            "short_description"
        )
        {
            Vaguely = ["long_description", "details", "summary"],
        },
    ];
}
