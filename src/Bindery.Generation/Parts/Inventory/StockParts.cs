using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Parts.Tests;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The parts by which a connector exchanges stock levels.</summary>
internal static class StockParts
{
    /// <summary>Those of a connector whose blueprint says how the platform words its levels.</summary>
    public static IEnumerable<IPart> Of(ConnectorContext connector) =>
        connector.Blueprint.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Inventory)
            is { } level
        && LevelsOf(connector, level) is { } levels
            ? Of(levels)
            : [];

    public static ImmutableArray<IPart> Of(StockLevels levels) =>
        [
            new StockBackendPart(levels),
            new StockBindingPart(levels),
            new StockComponentsPart(levels),
            new StockJobsPart(levels),
            new WhereTestsArePart(levels.Connector, new StockTestPart(levels)),
        ];

    /// <summary>Null where the connector has no binding of products.</summary>
    public static StockLevels? LevelsOf(ConnectorContext connector, Entity level)
    {
        if (StockedRecord.Of(connector.Blueprint) is not { } stocked)
        {
            return null;
        }

        EntityNames names = stocked.Variant is { } variant
            ? connector.Names.Of(variant)
            : connector.Names.Of(stocked.Product);
        return new StockLevels(
            connector,
            level,
            stocked.Variant is null
                ? connector.BindingOf(stocked.Product.Name)
                : names.BindingModel,
            stocked.OdooModel == "product.template",
            stocked.Variant is null ? null : connector.BindingOf(stocked.Product.Name),
            names.BindingFile,
            stocked.ItemField(level)
        );
    }
}
