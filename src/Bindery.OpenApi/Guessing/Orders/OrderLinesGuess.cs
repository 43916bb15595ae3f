using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>What was ordered: a list of objects, each with a product, a quantity and a price.</summary>
internal sealed class OrderLinesGuess(ImmutableArray<Entity> entities)
{
    private static readonly ImmutableArray<string> Holders =
    [
        "lines",
        "line_items",
        "order_lines",
        "order_items",
        "items",
        "sales_order_rows",
        "order_rows",
        "rows",
        "positions",
        "products",
        "details",
    ];

    private static readonly ImmutableArray<string> Keys =
    [
        "id",
        "line_id",
        "line_item_id",
        "item_id",
        "row_id",
        "uuid",
    ];

    private static readonly ImmutableArray<string> Codes =
    [
        "sku",
        "product_sku",
        "item_code",
        "product_code",
    ];

    private static readonly EntityMeaning Line = new()
    {
        Names = ["order_line"],
        OdooModel = "sale.order.line",
        Fields = OrderLineFields.All,
    };

    /// <summary>Why there are no lines; only where <see cref="Of"/> has none.</summary>
    public string? Obstacle { get; private set; }

    public GuessedLines? Of(ImmutableArray<Member> order)
    {
        Member? holder = Holders
            .Select(name => order.FirstOrDefault(member => member.Words == name && IsList(member)))
            .FirstOrDefault(member => member is not null);
        if (holder is null)
        {
            return Refuse("no member holds its lines");
        }

        SchemaView line = holder.Schema.Item;
        RecordReference? product =
            RecordReference.ToVariant(entities, line.Members)
            ?? RecordReference.To(EntityKind.Product, entities, line.Members);
        if (product is null)
        {
            return Refuse($"no member of {holder.Name} names a product that is taken along");
        }

        if (KeyOf(line, product) is not { } key)
        {
            return Refuse($"no member names one of {holder.Name}");
        }

        ImmutableArray<GuessedField> fields = FieldGuesses.Of(Line, "order_line", line, key);
        FieldMeaning? missing = OrderLineFields.All.FirstOrDefault(meaning =>
            meaning.IsNeeded && !fields.Any(field => field.Field.Odoo == meaning.Odoo)
        );
        return missing is null
            ? Complete(holder, product, key, fields)
            : Refuse($"no member of {holder.Name} gives the {missing.Names[0].Replace('_', ' ')}");
    }

    private GuessedLines? Refuse(string why)
    {
        Obstacle = why;
        return null;
    }

    private static bool IsList(Member member) =>
        member.Schema is { Kind: SchemaKind.List, Item.Kind: SchemaKind.Object }
        && Texts.MemberPath.Allows(member.Name);

    /// <summary>A line without an id of its own is known by its product; two of one are numbered.</summary>
    private static Member? KeyOf(SchemaView line, RecordReference product) =>
        line.Members.FirstOrDefault(member =>
            Keys.Contains(member.Words)
            && member.Name != product.Path
            && member.Schema.Kind is SchemaKind.Text or SchemaKind.Whole
        ) ?? (product.Path == product.Member.Name ? product.Member : null);

    private static GuessedLines Complete(
        Member holder,
        RecordReference product,
        Member key,
        ImmutableArray<GuessedField> fields
    )
    {
        ImmutableArray<GuessedField> all =
        [
            .. fields.Where(field => field.Field.External != product.Path).Select(WithoutNeed),
            .. Taxed(holder, fields),
            ProductOf(product, fields),
        ];
        ChildEntity child = new()
        {
            Name = "order_line",
            Title = "Order line",
            Kind = EntityKind.OrderLine,
            Path = holder.Name,
            OdooModel = "sale.order.line",
            OdooField = "order_line",
            Key = new EntityKey { External = [key.Name], Type = FieldGuesses.KeyType(key) },
            Minimum = 1,
            Fields = [.. all.Select(field => field.Field)],
        };
        return new GuessedLines(new GuessedChild(child, all), product.Entity);
    }

    private static IEnumerable<GuessedField> Taxed(
        Member holder,
        ImmutableArray<GuessedField> fields
    ) =>
        !fields.Any(field => field.Field.Odoo == "tax_id")
        && TaxesGuess.Of(holder.Schema.Item.Members) is { } taxes
            ? [taxes]
            : [];

    private static GuessedField WithoutNeed(GuessedField guessed) =>
        guessed with
        {
            Field = guessed.Field with { Required = false },
        };

    private static GuessedField ProductOf(
        RecordReference product,
        ImmutableArray<GuessedField> fields
    )
    {
        string? code = fields
            .Select(field => field.Field)
            .FirstOrDefault(field =>
                field.Type is FieldType.String
                && Codes.Contains(Naming.NameWords.Of(field.External))
            )
            ?.External;
        return new GuessedField(
            new FieldMapping
            {
                External = product.Path,
                Type = FieldType.Reference,
                Entity = product.Name,
                Odoo = "product_id",
                Convert = Conversion.Product,
                Sku = code,
                // Without a product only a name says what a line is.
                Nullable =
                    product.Member.MayBeNull && fields.Any(field => field.Field.Odoo == "name"),
                Sample = "reference",
            },
            Confidence.Certain,
            "by name and type"
        );
    }
}
