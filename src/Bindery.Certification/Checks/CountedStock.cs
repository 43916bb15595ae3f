using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

/// <summary>The company's warehouse, whose stock is counted as its people do.</summary>
internal sealed class CountedStock(OdooClient odoo, ConnectorBackend backend)
{
    /// <summary>From now on the backend hears of the warehouse's stock.</summary>
    /// <param name="place">What the platform calls the warehouse; null where it has one place.</param>
    public async Task ListenAsync(string? place, CancellationToken cancellation)
    {
        JsonObject warehouse = await WarehouseAsync(cancellation);
        JsonObject values = new()
        {
            ["warehouse_id"] = (int)warehouse["id"]!,
            ["export_on_change"] = true,
        };
        if (place is not null)
        {
            values["stock_location"] = place;
        }

        await WriteAsync(values, cancellation);
    }

    public Task EndAsync(CancellationToken cancellation) =>
        WriteAsync(new JsonObject { ["export_on_change"] = false }, cancellation);

    /// <summary>What there is of a product from now on, by an inventory adjustment.</summary>
    public async Task CountAsync(int product, int quantity, CancellationToken cancellation)
    {
        JsonObject warehouse = await WarehouseAsync(cancellation);
        JsonObject counted = new()
        {
            ["product_id"] = product,
            ["location_id"] = (int)warehouse["lot_stock_id"]![0]!,
            ["inventory_quantity"] = quantity,
        };
        JsonNode? quant = await odoo.CallAsync(
            "stock.quant",
            "create",
            new JsonArray(counted),
            InventoryMode(),
            cancellation
        );
        await odoo.CallAsync(
            "stock.quant",
            "action_apply_inventory",
            new JsonArray(new JsonArray((int)quant!)),
            InventoryMode(),
            cancellation
        );
    }

    private async Task<JsonObject> WarehouseAsync(CancellationToken cancellation) =>
        (
            await odoo.SearchReadAsync(
                "stock.warehouse",
                new JsonArray(new JsonArray("active", "=", true)),
                ["lot_stock_id"],
                cancellation
            )
        )[0];

    private Task<JsonNode?> WriteAsync(JsonObject values, CancellationToken cancellation) =>
        odoo.CallAsync(
            backend.Model,
            "write",
            new JsonArray(new JsonArray(backend.Id), values),
            cancellation
        );

    private static JsonObject InventoryMode() =>
        new() { ["context"] = new JsonObject { ["inventory_mode"] = true } };
}
