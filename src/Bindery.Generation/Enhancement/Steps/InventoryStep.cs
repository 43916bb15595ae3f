using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts.Inventory;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>Stock levels, both directions, of the products that a connector has bindings for.</summary>
internal sealed class InventoryStep : IEnhancementStep
{
    public string Kind => RecordedStep.Inventory;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Entity? known = connector.Platform.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Inventory
        );
        StockLevels levels = LevelsOf(connector, known ?? Usual());
        return new StepParts(
            connector.Context,
            StockParts.Of(levels),
            Notes(levels, isKnown: known is not null)
        );
    }

    private static StockLevels LevelsOf(Connector connector, Entity level) =>
        StockParts.LevelsOf(connector.Context, level)
        ?? throw BinderyException.BadRequest(
            $"{connector.Files.Name} has no binding of products whose stock could be exchanged; first run: bindery add binding {connector.Files.Name} product --odoo-model product.template"
        );

    private static ImmutableArray<string> Notes(StockLevels levels, bool isKnown)
    {
        string settings = levels.Members.Place is null
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
