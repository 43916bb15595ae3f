using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

/// <summary>Deliveries made in Odoo, ready to leave, and what the platform has to know of them.</summary>
internal static class SentDeliveries
{
    public const string Model = "stock.picking";

    private const int Count = 5;
    private const int Quantity = 3;
    private const decimal Price = 10.5m;

    private static readonly ImmutableDictionary<string, string> Contact = new Dictionary<
        string,
        string
    >
    {
        ["name"] = "Zoë \"ü\" <b> & 'x'",
        ["street"] = "1 Rue de l'Église",
        ["city"] = "'s-Hertogenbosch",
        ["zip"] = "5211 AA",
        ["email"] = "certified@example.com",
        ["phone"] = "+31 20 555 0100",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Product = new Dictionary<
        string,
        string
    >
    {
        ["name"] = "Tea \"№ 1\" <b> & 'x'",
        ["default_code"] = "CERT-DELIVERED",
    }.ToImmutableDictionary();

    public static async Task<ImmutableArray<int>> MakeAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        JsonObject partner = Values(Contact);
        partner["country_id"] = await FirstAsync(odoo, "res.country", "code", "NL", cancellation);
        JsonObject product = Values(Product);
        product["list_price"] = Price;
        int contact = await odoo.CreateAsync("res.partner", partner, cancellation);
        int tea = await odoo.CreateAsync("product.product", product, cancellation);
        JsonObject picking = await PickingAsync(odoo, contact, tea, cancellation);
        ImmutableArray<int>.Builder made = ImmutableArray.CreateBuilder<int>();
        for (int at = 0; at < Count; at++)
        {
            made.Add(await odoo.CreateAsync(Model, picking.DeepClone().AsObject(), cancellation));
        }

        foreach (string step in (string[])["action_confirm", "action_assign"])
        {
            JsonArray ids = [.. made.Select(id => (JsonNode)id)];
            await odoo.CallAsync(Model, step, new JsonArray(ids), cancellation);
        }

        return made.ToImmutable();
    }

    /// <summary>What differs from the deliveries that were made.</summary>
    public static IEnumerable<FieldDifference> Differences(
        Entity entity,
        IEnumerable<JsonObject> payloads
    ) =>
        payloads.SelectMany(payload =>
            Differences(entity, PayloadPath.Text(payload, entity.Key.External[0]), payload)
        );

    private static IEnumerable<FieldDifference> Differences(
        Entity entity,
        string key,
        JsonObject payload
    ) =>
        entity
            .Fields.SelectMany(field => Difference(entity, key, field, payload))
            .Concat(entity.Children.SelectMany(child => Lines(entity, key, child, payload)));

    private static IEnumerable<FieldDifference> Lines(
        Entity entity,
        string key,
        ChildEntity child,
        JsonObject payload
    ) =>
        PayloadPath.Read(payload, child.Path) is JsonArray { Count: 1 } lines
            ? child.Fields.SelectMany(field => Difference(entity, key, field, lines[0]!.AsObject()))
            : [new FieldDifference(entity.Name, key, child.Path, "not one line", "one line")];

    private static IEnumerable<FieldDifference> Difference(
        Entity entity,
        string key,
        FieldMapping field,
        JsonObject payload
    ) =>
        Expected(field) is { } expected
        && PayloadPath.Text(payload, field.External) is var there
        && !IsSame(expected, there)
            ? [new FieldDifference(entity.Name, key, field.External, there, expected)]
            : [];

    private static string? Expected(FieldMapping field) =>
        field switch
        {
            { Convert: Conversion.DeliveredPrice } => Text(Price),
            { Convert: Conversion.DeliveredAmount } => Text(Price * Quantity),
            { Odoo: "product_uom_qty" } => Text(Quantity),
            { Odoo: "partner_id.country_id.code" } => "NL",
            { Odoo: { } path } when Behind("partner_id.", path, Contact) is { } value => value,
            { Odoo: { } path } => Behind("product_id.", path, Product),
            _ => null,
        };

    private static string? Behind(
        string link,
        string path,
        ImmutableDictionary<string, string> values
    ) =>
        path.StartsWith(link, StringComparison.Ordinal)
            ? values.GetValueOrDefault(path[link.Length..])
            : null;

    private static bool IsSame(string expected, string there) =>
        expected == there
        || decimal.TryParse(expected, CultureInfo.InvariantCulture, out decimal number)
            && decimal.TryParse(there, CultureInfo.InvariantCulture, out decimal other)
            && number == other;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<JsonObject> PickingAsync(
        OdooClient odoo,
        int contact,
        int product,
        CancellationToken cancellation
    )
    {
        JsonObject warehouse = (
            await odoo.SearchReadAsync(
                "stock.warehouse",
                new JsonArray(new JsonArray("active", "=", true)),
                ["lot_stock_id", "out_type_id"],
                cancellation
            )
        )[0];
        JsonObject places = new()
        {
            ["location_id"] = (int)warehouse["lot_stock_id"]![0]!,
            ["location_dest_id"] = await FirstAsync(
                odoo,
                "stock.location",
                "usage",
                "customer",
                cancellation
            ),
        };
        JsonObject move = places.DeepClone().AsObject();
        move["name"] = "Tea";
        move["product_id"] = product;
        move["product_uom"] = await FirstAsync(odoo, "uom.uom", "name", "Units", cancellation);
        move["product_uom_qty"] = Quantity;
        places["partner_id"] = contact;
        places["picking_type_id"] = (int)warehouse["out_type_id"]![0]!;
        places["move_ids"] = new JsonArray(new JsonArray(0, 0, move));
        return places;
    }

    private static async Task<int> FirstAsync(
        OdooClient odoo,
        string model,
        string field,
        string value,
        CancellationToken cancellation
    ) =>
        (int)
            (
                await odoo.SearchReadAsync(
                    model,
                    new JsonArray(new JsonArray(field, "=", value)),
                    ["id"],
                    cancellation
                )
            )[0]["id"]!;

    private static JsonObject Values(ImmutableDictionary<string, string> values)
    {
        JsonObject made = [];
        foreach ((string name, string value) in values)
        {
            made[name] = value;
        }

        return made;
    }
}
