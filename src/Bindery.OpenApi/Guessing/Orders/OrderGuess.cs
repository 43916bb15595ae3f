using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>What an order has beside its own members: who ordered, and what.</summary>
/// <param name="entities">Those that are taken along.</param>
internal sealed class OrderGuess(Resource resource, ImmutableArray<Entity> entities)
{
    /// <summary>Why it is no order; only where <see cref="Complete"/> has none.</summary>
    public string? Obstacle { get; private set; }

    public GuessedEntity? Complete(GuessedEntity order)
    {
        ImmutableArray<Member> members = resource.Record.Members;
        RecordReference? customer = RecordReference.To(EntityKind.Customer, entities, members);
        if (customer is null)
        {
            Obstacle = "no member names a customer that is taken along";
            return null;
        }

        OrderLinesGuess guess = new(entities);
        if (guess.Of(members) is not { } lines)
        {
            Obstacle = guess.Obstacle;
            return null;
        }

        ImmutableArray<GuessedField> fields =
        [
            .. Numbered(order.Fields).Where(field => field.Field.External != customer.Path),
            CustomerOf(customer),
        ];
        return order with
        {
            Fields = fields,
            Lines = lines,
            Entity = order.Entity with
            {
                Fields = [.. fields.Select(field => field.Field)],
                DependsOn = [customer.Entity.Name, lines.Product.Name],
                Totals = fields.Any(field => field.Field.Odoo == "external_total")
                    ? new Totals { Total = "external_total" }
                    : null,
                Children = [lines.Child],
            },
            Comments = order
                .Comments.SetItem(
                    "match",
                    "certain: every order is the platform's own; none was in Odoo before"
                )
                .Add(
                    "children",
                    "guess: taxes and discounts aren't told in a way that is sure; Odoo's own taxes are taken, and where its total differs the run says so"
                ),
        };
    }

    /// <summary>What people call an order by is its key, where nothing else is there.</summary>
    private static ImmutableArray<GuessedField> Numbered(ImmutableArray<GuessedField> fields)
    {
        if (fields.Any(field => field.Field.Odoo == "client_order_ref"))
        {
            return fields;
        }

        FieldMapping key = fields[0].Field;
        return fields.SetItem(
            0,
            new GuessedField(
                key with
                {
                    Odoo = "client_order_ref",
                    Convert = key.Type is FieldType.String ? null : Conversion.Text,
                },
                Confidence.Likely,
                "no other member numbers an order"
            )
        );
    }

    private static GuessedField CustomerOf(RecordReference customer) =>
        new(
            new FieldMapping
            {
                External = customer.Path,
                Type = FieldType.Reference,
                Entity = customer.Entity.Name,
                Odoo = "partner_id",
                Convert = Conversion.Customer,
                Sample = "reference",
            },
            Confidence.Certain,
            "by name and type; an order without one is kept aside and told"
        );
}
