using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>What is charged for shipping: a list of objects, each with a name and a price.</summary>
internal static class ShippingLinesGuess
{
    private static readonly ImmutableArray<string> Holders =
    [
        "shipping_lines",
        "shipping_charges",
        "shipping_costs",
        "shipping_fees",
    ];

    private static readonly ImmutableArray<string> Keys =
    [
        "id",
        "line_id",
        "shipping_line_id",
        "uuid",
    ];

    private static readonly EntityMeaning Line = new()
    {
        Names = ["shipping_line"],
        OdooModel = "sale.order.line",
        Fields = ShippingLineFields.All,
    };

    /// <returns>Null where there are none, or none with a name, a price and a key.</returns>
    public static GuessedChild? Of(ImmutableArray<Member> order) =>
        (
            from name in Holders
            from holder in order
            where
                holder.Words == name
                && holder.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Object }
                && Texts.MemberPath.Allows(holder.Name)
            from key in holder.Schema.Item.Members
            where Keys.Contains(key.Words) && key.Schema.Kind is SchemaKind.Text or SchemaKind.Whole
            let fields = FieldGuesses.Of(Line, "shipping_line", holder.Schema.Item, key)
            where
                ShippingLineFields.All.All(meaning =>
                    fields.Any(field => field.Field.Odoo == meaning.Odoo)
                )
            select Made(holder, key, [.. fields, .. Taxed(holder)])
        ).FirstOrDefault();

    private static IEnumerable<GuessedField> Taxed(Member holder) =>
        TaxesGuess.Of(holder.Schema.Item.Members) is { } taxes ? [taxes] : [];

    private static GuessedChild Made(
        Member holder,
        Member key,
        ImmutableArray<GuessedField> guessed
    )
    {
        ImmutableArray<GuessedField> fields =
        [
            .. guessed.Select(field =>
                field with
                {
                    Field = field.Field with { Required = false },
                }
            ),
        ];
        ChildEntity child = new()
        {
            Name = "shipping_line",
            Title = "Shipping line",
            Kind = EntityKind.ShippingLine,
            Path = holder.Name,
            OdooModel = "sale.order.line",
            OdooField = "order_line",
            Key = new EntityKey { External = [key.Name], Type = FieldGuesses.KeyType(key) },
            Fields = [.. fields.Select(field => field.Field)],
        };
        return new GuessedChild(child, fields);
    }
}
