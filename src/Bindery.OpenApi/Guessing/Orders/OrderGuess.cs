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
        return Completed(
            order,
            fields,
            [customer.Entity.Name, lines.Product.Name],
            Children(lines, fields)
        );
    }

    private static GuessedEntity Completed(
        GuessedEntity order,
        ImmutableArray<GuessedField> fields,
        ImmutableArray<string> before,
        ImmutableArray<GuessedChild> children
    ) =>
        order with
        {
            Fields = fields,
            Children = children,
            Entity = order.Entity with
            {
                Fields = [.. fields.Select(field => field.Field)],
                DependsOn = before,
                States = StatesGuess.Of(fields),
                Totals = fields.Any(field => field.Field.Odoo == "external_total")
                    ? new Totals { Total = "external_total" }
                    : null,
                Children = [.. children.Select(child => child.Child)],
            },
            Comments = order
                .Comments.SetItem(
                    "match",
                    "certain: every order is the platform's own; none was in Odoo before"
                )
                .Add(
                    "states",
                    "guess: by what such words usually mean; check that a confirmed order may be delivered"
                )
                .Add("children", LinesComment(children[0])),
        };

    private static string LinesComment(GuessedChild lines) =>
        lines.Fields.Any(field => field.Field.Odoo == "tax_id")
            ? "guess: taxes are Odoo's with the same rate; where Odoo's total differs the run says so"
            : "guess: taxes aren't told in a way that is sure; Odoo's own are taken, and where its total differs the run says so";

    private ImmutableArray<GuessedChild> Children(
        GuessedLines lines,
        ImmutableArray<GuessedField> order
    )
    {
        ImmutableArray<Member> members = resource.Record.Members;
        string? included = TaxesGuess.Inclusion(members);
        bool isKept = order.Any(field => field.Field.External == included);
        ImmutableArray<GuessedChild> all = ShippingLinesGuess.Of(members) is { } shipping
            ? [lines.Child, shipping]
            : [lines.Child];
        return isKept ? [.. all.Select(child => Including(child, included!))] : all;
    }

    private static GuessedChild Including(GuessedChild child, string included)
    {
        ImmutableArray<GuessedField> fields =
        [
            .. child.Fields.Select(guessed =>
                guessed.Field.Odoo == "tax_id"
                    ? guessed with
                    {
                        Field = guessed.Field with { Included = included },
                    }
                    : guessed
            ),
        ];
        return new GuessedChild(
            child.Child with
            {
                Fields = [.. fields.Select(field => field.Field)],
            },
            fields
        );
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
