using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.References;

internal sealed class CyclicDependencies : IReferenceCheck
{
    public string Needs => "entities";

    /// <returns>At most one cycle: breaking it changes what the next would be.</returns>
    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        ImmutableArray<Entity> left = blueprint.Entities;
        ImmutableArray<Entity> before;
        do
        {
            before = left;
            HashSet<string> names = [.. before.Select(entity => entity.Name)];
            left = [.. before.Where(entity => entity.DependsOn.Any(names.Contains))];
        } while (left.Length < before.Length);

        return left.IsEmpty ? [] : [Describe(blueprint, left)];
    }

    private static bool Has(ImmutableArray<Entity> entities, string name) =>
        entities.Any(entity => entity.Name == name);

    /// <param name="left">Entities each of which depends on another of them.</param>
    private static (string Path, string Message) Describe(
        Blueprint blueprint,
        ImmutableArray<Entity> left
    )
    {
        List<string> way = [];
        string next = left[0].Name;
        while (!way.Contains(next))
        {
            way.Add(next);
            Entity current = left.First(entity => entity.Name == next);
            next = current.DependsOn.First(name => Has(left, name));
        }

        string[] cycle = [.. way.Skip(way.IndexOf(next)), next];
        int index = blueprint.Entities.IndexOf(left.First(entity => entity.Name == next));
        return (
            $"entities[{index}].depends_on",
            $"the entities depend on one another in a circle: {string.Join(" → ", cycle)}; remove one of these"
        );
    }
}
