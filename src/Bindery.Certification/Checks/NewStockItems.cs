using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

/// <summary>Products that are added there and arrive here, of which nobody has ordered anything.</summary>
internal sealed class NewStockItems(CertificationContext context, ToldLevels levels)
{
    /// <summary>Some may be archived there, and so here too: nobody counts them.</summary>
    private const int Added = 8;

    private ImmutableHashSet<int> known = [];

    public async Task AddAsync(CancellationToken cancellation)
    {
        known = [.. (await BoundAsync(cancellation)).Select(bound => bound.Id)];
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        for (int added = 0; added < Added; added++)
        {
            platform.Add(levels.Stocked.Product, []);
        }
    }

    /// <summary>One of the first product, one of the last.</summary>
    /// <exception cref="OdooFaultException">They are not here.</exception>
    public async Task<(StockItem First, StockItem Second)> ArrivedAsync(
        CancellationToken cancellation
    )
    {
        ImmutableArray<BoundRecord> arrived =
        [
            .. (await BoundAsync(cancellation)).Where(bound =>
                !known.Contains(bound.Id) && (bool)bound.Values["active"]!
            ),
        ];
        return arrived is [{ } first, .., { } second]
            ? (await ItemAsync(first, cancellation), await ItemAsync(second, cancellation))
            : throw new OdooFaultException(
                $"{Added} products were added there, of which {arrived.Length} can be counted here."
            );
    }

    private async Task<ImmutableArray<BoundRecord>> BoundAsync(CancellationToken cancellation)
    {
        StockedRecord stocked = levels.Stocked;
        string model = stocked.Variant is { } variant
            ? context.Names.Of(variant).BindingModel
            : context.Names.Of(stocked.Product).BindingModel;
        SideBySide sides = await context.CompareAsync(cancellation);
        return await sides.BoundAsync(model, [levels.ItemField, "active"], cancellation);
    }

    private async Task<StockItem> ItemAsync(BoundRecord bound, CancellationToken cancellation)
    {
        string item = PayloadPath.Text(bound.Values, levels.ItemField);
        if (levels.Stocked.OdooModel != "product.template")
        {
            return new StockItem(bound.OdooId, item);
        }

        OdooClient odoo = await context.ClientAsync(cancellation);
        ImmutableArray<JsonObject> variants = await odoo.SearchReadAsync(
            "product.product",
            new JsonArray(new JsonArray("product_tmpl_id", "=", bound.OdooId)),
            ["id"],
            cancellation
        );
        return new StockItem((int)variants[0]["id"]!, item);
    }
}
