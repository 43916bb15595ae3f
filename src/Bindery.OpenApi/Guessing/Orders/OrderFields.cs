using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

internal static class OrderFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new(
            "client_order_ref",
            "order-name",
            "order_number",
            "number",
            "order_no",
            "order_reference",
            "order_name",
            "reference",
            "name"
        )
        {
            Vaguely = ["code", "external_reference", "external_id"],
        },
        new(
            "date_order",
            "created-at",
            "ordered_at",
            "order_date",
            "placed_at",
            "order_created_date",
            "created_at",
            "date_created",
            "created_on",
            "created"
        )
        {
            Kinds = [SchemaKind.Text, SchemaKind.Whole],
            Convert = Conversion.Datetime,
            IsNeverNull = true,
        },
        new("pricelist_id", "constant", "currency", "currency_code", "order_currency")
        {
            Convert = Conversion.PricelistCurrency,
            IsNeverNull = true,
        },
        new(
            "external_total",
            "order-total",
            "total",
            "grand_total",
            "total_amount",
            "total_price",
            "order_total"
        )
        {
            Vaguely = ["amount"],
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
            Label = "Total there",
        },
        new("external_status", "choice", "status", "state", "order_status")
        {
            Label = "Status there",
            TakesChoices = true,
        },
        new(
            "note",
            "note",
            "note",
            "notes",
            "comment",
            "customer_note",
            "remarks",
            "additional_info"
        ),
    ];
}
