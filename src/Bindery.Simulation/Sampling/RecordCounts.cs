using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>How many records an entity starts with: as asked, else in proportion to the products.</summary>
internal static class RecordCounts
{
    private const decimal CustomersPerProduct = 0.48m;
    private const decimal OrdersPerProduct = 0.52m;

    public static int Of(SimulationOptions options, string entity, World world)
    {
        RecordShape shape = world.Table(entity).Shape;
        if (shape.Kind == EntityKind.Inventory && !IsListed(options, entity))
        {
            return 0;
        }

        int asked = options.Counts.TryGetValue(entity, out int count)
            ? count
            : Proportion(shape.Kind, options.Records);
        return shape.KeyIsAssigned
            ? asked
            : Math.Min(Related(shape, world) ?? asked, Counted(options, entity, asked));
    }

    /// <summary>Levels that nobody can ask for come with the first that is sent.</summary>
    private static bool IsListed(SimulationOptions options, string entity) =>
        options.Blueprint.Entities.First(one => one.Name == entity).Endpoints.List is not null;

    private static int Counted(SimulationOptions options, string entity, int asked) =>
        options.Counts.ContainsKey(entity) ? asked : int.MaxValue;

    private static int Proportion(EntityKind kind, int products) =>
        kind switch
        {
            EntityKind.Customer => Rounded(products * CustomersPerProduct),
            EntityKind.Order => Rounded(products * OrdersPerProduct),
            _ => products,
        };

    private static int Rounded(decimal count) =>
        (int)Math.Round(count, MidpointRounding.AwayFromZero);

    /// <summary>One record for each thing it is about, such as a stock level for each item.</summary>
    private static int? Related(RecordShape shape, World world) =>
        shape
            .Members.Where(shape.IsKey)
            .Select(member => world.FindRelated(member.External)?.Count)
            .FirstOrDefault(count => count is not null);
}
