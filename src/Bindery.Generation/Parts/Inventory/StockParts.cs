using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Parts.Tests;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The parts by which a connector exchanges stock levels.</summary>
internal static class StockParts
{
    private static readonly ImmutableArray<string> ProductModels =
    [
        "product.product",
        "product.template",
    ];

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
        (EntityNames names, string binding, ImmutableArray<FieldMapping> fields) = Bindings(
                connector
            )
            .OrderBy(found => ProductModels.IndexOf(found.Names.OdooModel))
            .FirstOrDefault();
        if (names is null)
        {
            return null;
        }

        string item = level.Key.External[0];
        FieldMapping? field = fields.FirstOrDefault(field =>
            field.BindingField && field.External == item && field.Odoo is not null
        );
        return new StockLevels(
            connector,
            level,
            binding,
            names.OdooModel == "product.template",
            names.BindingFile,
            field?.Odoo ?? "external_id"
        );
    }

    private static IEnumerable<(
        EntityNames Names,
        string Binding,
        ImmutableArray<FieldMapping> Fields
    )> Bindings(ConnectorContext connector)
    {
        ConnectorNames names = connector.Names;
        foreach (Entity entity in connector.Blueprint.Entities)
        {
            if (ProductModels.Contains(entity.OdooModel))
            {
                string binding = connector.BindingOf(entity.Name);
                yield return (names.Of(entity), binding, entity.Fields);
            }

            foreach (ChildEntity child in entity.Children.Where(IsVariant))
            {
                yield return (names.Of(child), names.Of(child).BindingModel, child.Fields);
            }
        }
    }

    private static bool IsVariant(ChildEntity child) =>
        child.Kind == EntityKind.Variant && child.OdooField is null;
}
