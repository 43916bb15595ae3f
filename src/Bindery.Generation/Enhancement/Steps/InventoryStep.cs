using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts.Inventory;
using Bindery.Generation.Parts.Tests;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>Stock levels, both directions, of the products that a connector has bindings for.</summary>
internal sealed class InventoryStep : IEnhancementStep
{
    private static readonly ImmutableArray<string> ProductModels =
    [
        "product.product",
        "product.template",
    ];

    public string Kind => RecordedStep.Inventory;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Entity? known = connector.Platform.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Inventory
        );
        StockLevels levels = LevelsOf(connector, known ?? Usual());
        return new StepParts(
            connector.Context,
            [
                new StockBackendPart(levels),
                new StockBindingPart(levels),
                new StockComponentsPart(levels),
                new StockJobsPart(levels),
                new WhereTestsArePart(connector.Context, new StockTestPart(levels)),
            ],
            Notes(levels, isKnown: known is not null)
        );
    }

    private static StockLevels LevelsOf(Connector connector, Entity level)
    {
        (EntityNames names, string binding, ImmutableArray<FieldMapping> fields) = Bindings(
                connector
            )
            .OrderBy(found => ProductModels.IndexOf(found.Names.OdooModel))
            .FirstOrDefault();
        if (names is null)
        {
            throw BinderyException.BadRequest(
                $"{connector.Files.Name} has no binding of products whose stock could be exchanged; first run: bindery add binding {connector.Files.Name} product --odoo-model product.template"
            );
        }

        string item = level.Key.External[0];
        FieldMapping? field = fields.FirstOrDefault(field =>
            field.BindingField && field.External == item && field.Odoo is not null
        );
        return new StockLevels(
            connector.Context,
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
    )> Bindings(Connector connector)
    {
        ConnectorNames names = connector.Context.Names;
        foreach (Entity entity in connector.Context.Blueprint.Entities)
        {
            if (ProductModels.Contains(entity.OdooModel))
            {
                string binding = connector.Context.BindingOf(entity.Name);
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

    private static ImmutableArray<string> Notes(StockLevels levels, bool isKnown)
    {
        string settings = levels.PlaceMember is null
            ? "the warehouse"
            : "the warehouse and its location there";
        string setUp =
            $"On the backend, choose {settings}. Switch on one of the two schedules, or both: what one brought, the other doesn't send back.";
        return isKnown
            ? [setUp]
            :
            [
                $"How the platform words its stock levels is not known. Compare with its documentation: paths and members of {levels.Connector.Names.ClassPrefix}InventoryAdapter in components/inventory.py.",
                setUp,
            ];
    }

    private static Entity Usual() =>
        GenericEntity.Of("inventory_level", "stock.quant") with
        {
            Kind = EntityKind.Inventory,
            Endpoints = new Endpoints
            {
                List = new Endpoint { Method = "GET", Path = "/inventory_levels" },
                Update = new Endpoint { Method = "PUT", Path = "/inventory_levels/{id}" },
            },
        };
}
