using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

/// <summary>Orders of the platform that are brought forward in Odoo, as its people do.</summary>
internal sealed class ToldOrders(CertificationContext context, Entity entity)
{
    private readonly StatusSending _sent = entity.States!.Send!;

    /// <summary>How often the platform is to be told, from a confirmation to the delivery.</summary>
    public int Steps =>
        new[] { Filled(_sent.Confirmed), Filled(_sent.Delivered) }
            .OfType<string>()
            .Where(status => status != Filled(_sent.Sequence[0]))
            .Distinct(StringComparer.Ordinal)
            .Count();

    public string Path => entity.States!.Path;

    /// <summary>What the platform has to hear after a delivery.</summary>
    public string Expected => Filled(_sent.Delivered ?? _sent.Confirmed)!;

    /// <summary>Null where the platform isn't told what becomes of its orders.</summary>
    public static Entity? Of(Blueprint blueprint) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.States?.Send is { } sent && (sent.Delivered ?? sent.Confirmed) is not null
        );

    /// <summary>An order at the beginning of its way.</summary>
    public JsonObject Given()
    {
        JsonObject given = [];
        string? first = _sent.Sequence[0] == _sent.Empty ? null : Filled(_sent.Sequence[0]);
        PayloadPath.Write(given, Path, JsonValue.Create(first));
        return given;
    }

    public async Task ListenAsync(bool listens, CancellationToken cancellation)
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        await odoo.CallAsync(
            backend.Model,
            "write",
            new JsonArray(
                new JsonArray(backend.Id),
                new JsonObject { ["export_on_change"] = listens }
            ),
            cancellation
        );
    }

    /// <summary>Confirms the order where an import hasn't.</summary>
    public async Task ConfirmAsync(PlatformRecord record, CancellationToken cancellation)
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        int order = await OrderAsync(odoo, record, cancellation);
        JsonNode? state = await ReadAsync(odoo, "sale.order", order, "state", cancellation);
        if ((string?)state is "draft" or "sent")
        {
            await odoo.CallAsync("sale.order", "action_confirm", Ids(order), cancellation);
        }
    }

    /// <summary>Sends all of the order out; without a status that says so, it stays confirmed.</summary>
    public async Task DeliverAsync(PlatformRecord record, CancellationToken cancellation)
    {
        if (_sent.Delivered is null)
        {
            return;
        }

        OdooClient odoo = await context.ClientAsync(cancellation);
        int order = await OrderAsync(odoo, record, cancellation);
        foreach (int picking in await PickingsAsync(odoo, order, cancellation))
        {
            await SendOutAsync(odoo, picking, cancellation);
        }
    }

    /// <summary>A change of a delivery that brings the order no further.</summary>
    public async Task TouchAsync(PlatformRecord record, CancellationToken cancellation)
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        int order = await OrderAsync(odoo, record, cancellation);
        await odoo.CallAsync(
            "sale.order",
            "write",
            new JsonArray(new JsonArray(order), new JsonObject { ["state"] = "done" }),
            cancellation
        );
    }

    private async Task<int> OrderAsync(
        OdooClient odoo,
        PlatformRecord record,
        CancellationToken cancellation
    )
    {
        ImmutableArray<JsonObject> found = await odoo.SearchReadAsync(
            context.Names.Of(entity).BindingModel,
            new JsonArray(new JsonArray("external_id", "=", record.Key)),
            ["odoo_id"],
            cancellation
        );
        return (int)found[0]["odoo_id"]![0]!;
    }

    private static async Task<ImmutableArray<int>> PickingsAsync(
        OdooClient odoo,
        int order,
        CancellationToken cancellation
    )
    {
        ImmutableArray<JsonObject> found = await odoo.SearchReadAsync(
            "stock.picking",
            new JsonArray(
                new JsonArray("sale_id", "=", order),
                new JsonArray("state", "not in", new JsonArray("done", "cancel"))
            ),
            ["id"],
            cancellation
        );
        return [.. found.Select(picking => (int)picking["id"]!)];
    }

    private static async Task SendOutAsync(
        OdooClient odoo,
        int picking,
        CancellationToken cancellation
    )
    {
        ImmutableArray<JsonObject> moves = await odoo.SearchReadAsync(
            "stock.move",
            new JsonArray(new JsonArray("picking_id", "=", picking)),
            ["product_uom_qty"],
            cancellation
        );
        foreach (JsonObject move in moves)
        {
            await odoo.CallAsync(
                "stock.move",
                "write",
                new JsonArray(
                    new JsonArray((int)move["id"]!),
                    new JsonObject { ["quantity_done"] = (double)move["product_uom_qty"]! }
                ),
                cancellation
            );
        }

        JsonObject asked = new()
        {
            ["context"] = new JsonObject { ["skip_backorder"] = true, ["skip_sms"] = true },
        };
        await odoo.CallAsync("stock.picking", "button_validate", Ids(picking), asked, cancellation);
    }

    private static async Task<JsonNode?> ReadAsync(
        OdooClient odoo,
        string model,
        int id,
        string field,
        CancellationToken cancellation
    ) =>
        (
            await odoo.SearchReadAsync(
                model,
                new JsonArray(new JsonArray("id", "=", id)),
                [field],
                cancellation
            )
        )[0][field];

    private static JsonArray Ids(int id) => new(new JsonArray(id));

    /// <summary>A status, or the first that the setting in its place names.</summary>
    private string? Filled(string? status) =>
        status is ['{', .. string name, '}']
            ? context
                .Blueprint.Settings.First(setting => setting.Name == name)
                .Default?.Split(',')[0]
                .Trim()
            : status;
}
