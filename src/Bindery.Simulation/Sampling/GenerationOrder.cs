using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling;

/// <summary>Entities after those that they depend on or refer to; the blueprint's order otherwise.</summary>
internal static class GenerationOrder
{
    public static IReadOnlyList<string> Of(Blueprint blueprint)
    {
        List<string> order = [];
        foreach (Entity entity in blueprint.Entities)
        {
            Visit(blueprint, entity, order, []);
        }

        return order;
    }

    private static void Visit(
        Blueprint blueprint,
        Entity entity,
        List<string> order,
        List<string> path
    )
    {
        if (order.Contains(entity.Name))
        {
            return;
        }

        if (path.Contains(entity.Name))
        {
            throw new SimulationException(
                $"Entities need each other in a circle ({string.Join(" → ", path)} → {entity.Name}); take one dependency out."
            );
        }

        foreach (string needed in Needed(entity).Where(name => name != entity.Name))
        {
            if (Owner(blueprint, needed) is { } owner && owner.Name != entity.Name)
            {
                Visit(blueprint, owner, order, [.. path, entity.Name]);
            }
        }

        order.Add(entity.Name);
    }

    private static IEnumerable<string> Needed(Entity entity) =>
        entity.DependsOn.Concat(
            entity
                .Fields.Concat(entity.Children.SelectMany(child => child.Fields))
                .Where(field => field.Type == FieldType.Reference)
                .Select(field => field.Entity!)
        );

    private static Entity? Owner(Blueprint blueprint, string name) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.Name == name || entity.Children.Any(child => child.Name == name)
        );
}
