using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>An order's customer, addresses, lines and total.</summary>
internal sealed class OrderComparer : IDetailComparer
{
    /// <summary>Read of each order beside its mapped fields.</summary>
    public static readonly ImmutableArray<string> Fields =
    [
        "partner_id",
        "partner_invoice_id",
        "partner_shipping_id",
        "amount_total",
    ];
    private static readonly ImmutableArray<string> PartnerFields =
    [
        "name",
        "email",
        "street",
        "street2",
        "city",
        "zip",
        "country_id",
        "state_id",
    ];

    public EntityKind Kind => EntityKind.Order;

    public async Task<ImmutableArray<FieldDifference>> CompareAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        OrderPartners partners = await PartnersAsync(sides, entity, pairs, cancellation);
        OrderLines lines = await LinesAsync(sides, entity, pairs, cancellation);
        return
        [
            .. pairs.SelectMany(partners.Differences),
            .. pairs.SelectMany(lines.Differences),
            .. pairs.SelectMany(pair => lines.TotalDifferences(entity, pair)),
        ];
    }

    private static async Task<OrderPartners> PartnersAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        JsonArray ids =
        [
            .. pairs
                .SelectMany(pair => Fields.Take(3).Select(pair.Here.Reference))
                .Distinct()
                .Select(id => (JsonNode)id),
        ];
        JsonArray domain = new(new JsonArray("id", "in", ids));
        ImmutableArray<JsonObject> partners = await sides.Odoo.SearchReadAsync(
            "res.partner",
            domain,
            PartnerFields,
            cancellation
        );
        return new OrderPartners(
            entity,
            entity.Fields.FirstOrDefault(field => field.Convert == Conversion.Customer),
            await BoundAsync(sides, EntityKind.Customer, cancellation),
            partners.ToImmutableDictionary(partner => (int)partner["id"]!),
            await sides.LookupsAsync(cancellation)
        );
    }

    private static async Task<OrderLines> LinesAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ChildLines> children =
        [
            .. await Task.WhenAll(
                entity
                    .Children.Where(child => child.OdooField is not null)
                    .Select(async child => new ChildLines(
                        child,
                        await sides.FieldsAsync(child.OdooModel, child.Fields, cancellation)
                    ))
            ),
        ];
        string keyField = sides.Backend.Names.SnakePrefix + "_external_id";
        JsonArray ids = [.. pairs.Select(pair => (JsonNode)pair.Here.OdooId)];
        ImmutableArray<JsonObject> lines = await sides.Odoo.SearchReadAsync(
            children.Select(child => child.Child.OdooModel).FirstOrDefault("sale.order.line"),
            new JsonArray(new JsonArray("order_id", "in", ids)),
            [
                .. children.SelectMany(child => child.Fields.Names).Distinct(),
                .. new[] { keyField, "order_id", "product_id", "tax_id", "price_tax" }.Except(
                    children.SelectMany(child => child.Fields.Names)
                ),
            ],
            cancellation
        );
        return new OrderLines(
            children,
            keyField,
            lines.ToLookup(line => (int)line["order_id"]![0]!),
            await VariantsAsync(sides, cancellation),
            await sides.LookupsAsync(cancellation)
        );
    }

    private static Task<ImmutableDictionary<string, int>> VariantsAsync(
        SideBySide sides,
        CancellationToken cancellation
    ) => BoundAsync(sides, EntityKind.Variant, cancellation);

    /// <summary>External id → Odoo id, over the entities and children of a kind.</summary>
    private static async Task<ImmutableDictionary<string, int>> BoundAsync(
        SideBySide sides,
        EntityKind kind,
        CancellationToken cancellation
    )
    {
        IEnumerable<string> models =
        [
            .. sides
                .Blueprint.Entities.Where(one => one.Kind == kind)
                .Select(one => sides.Backend.Names.Of(one).BindingModel),
            .. sides
                .Blueprint.Entities.SelectMany(one => one.Children)
                .Where(one => one.Kind == kind)
                .Select(one => sides.Backend.Names.Of(one).BindingModel),
        ];
        ImmutableDictionary<string, int>.Builder bound = ImmutableDictionary.CreateBuilder<
            string,
            int
        >();
        foreach (string model in models)
        {
            foreach (BoundRecord record in await sides.BoundAsync(model, [], cancellation))
            {
                bound[record.ExternalId] = record.OdooId;
            }
        }

        return bound.ToImmutable();
    }
}
