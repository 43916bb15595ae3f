using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>Finds what a reference points at: one record, or a parent and then its child.</summary>
internal static class ReferenceTarget
{
    /// <summary>The entity whose child is meant; null where an entity itself is.</summary>
    public static string? Parent(IReadOnlyList<RecordShape> shapes, string name) =>
        shapes.FirstOrDefault(shape => shape.Children.Any(child => child.Shape.Name == name))?.Name;

    public static IReadOnlyCollection<Referenced> Any(World world, string name, SeededRandom random)
    {
        EntityTable table = world.Table(Parent(world.Shapes, name) ?? name);
        return table.Records.IsEmpty
            ? []
            : Found(table, table.Records[random.Below(table.Records.Count)], name, random.Below);
    }

    public static IReadOnlyCollection<Referenced> Of(World world, string name, string key)
    {
        if (Parent(world.Shapes, name) is not { } parent)
        {
            EntityTable own = world.Table(name);
            return own.Find(key) is { } record ? Found(own, record, name, _ => 0) : [];
        }

        EntityTable table = world.Table(parent);
        ChildShape child = table.Shape.Children.First(candidate => candidate.Shape.Name == name);
        foreach (StoredRecord record in table.Records)
        {
            int at = Children(record, child)
                .FindIndex(item => RecordKey.Of(child.Shape, item) == key);
            if (at >= 0 || (child.Itself && record.Key == key))
            {
                return Found(table, record, name, _ => at);
            }
        }

        return [];
    }

    private static IReadOnlyCollection<Referenced> Found(
        EntityTable table,
        StoredRecord record,
        string name,
        Func<int, int> choose
    )
    {
        Referenced owner = new(table.Shape, JsonBytes.Thawed(record.Json));
        ChildShape? child = table.Shape.Children.FirstOrDefault(candidate =>
            candidate.Shape.Name == name
        );
        if (child is null)
        {
            return [owner];
        }

        List<JsonObject> children = Children(record, child);
        return children.Count == 0
            ? child.Itself
                ? [owner, new Referenced(child.Shape, owner.Json)]
                : []
            : [owner, new Referenced(child.Shape, children[choose(children.Count)])];
    }

    private static List<JsonObject> Children(StoredRecord record, ChildShape child) =>
        [
            .. (
                MemberPath.Read(JsonBytes.Thawed(record.Json), child.Path) as JsonArray ?? []
            ).OfType<JsonObject>(),
        ];
}
