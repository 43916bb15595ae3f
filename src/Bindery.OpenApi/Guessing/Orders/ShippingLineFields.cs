using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

internal static class ShippingLineFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new(
            "name",
            "shipping-method",
            "title",
            "name",
            "method_title",
            "method",
            "description",
            "carrier_name"
        )
        {
            IsNeeded = true,
        },
        new("price_unit", "shipping-price", "price", "amount", "cost", "total", "fee")
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
            IsNeeded = true,
        },
    ];
}
