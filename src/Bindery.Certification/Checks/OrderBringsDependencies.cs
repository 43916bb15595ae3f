using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class OrderBringsDependencies : ICheck
{
    public string Id => "order-brings-dependencies";

    public string Title => "An order brings its unknown customer and product along, once";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        Order(blueprint) is null ? "the platform has no orders" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        Entity order = Order(context.Blueprint)!;
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableDictionary<Entity, PlatformRecord> needed = Needed(context, order)
            .ToImmutableDictionary(entity => entity, entity => platform.Add(entity, []));
        PlatformRecord added = platform.Add(order, Given(order, needed));
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAsync(order, cancellation),
                cancellation
            ),
        ];
        SideBySide sides = await context.CompareAsync(cancellation);
        foreach ((Entity entity, PlatformRecord record) in needed.Add(order, added))
        {
            EntityComparison comparison = await sides.CompareAsync(entity, [record], cancellation);
            findings.AddRange(this.FindingsFrom(comparison));
        }

        return CheckOutcome.Of(
            [.. findings],
            $"order {added.Key} with "
                + string.Join(" and ", needed.Select(one => $"{one.Key.Name} {one.Value.Key}"))
        );
    }

    private static Entity? Order(Blueprint blueprint) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Order && entity.Direction != Direction.Export
        );

    private static IEnumerable<Entity> Needed(CertificationContext context, Entity order) =>
        context.ImportedEntities.Where(entity => order.DependsOn.Contains(entity.Name));

    /// <summary>An order with one line that refers to the records just made.</summary>
    private static JsonObject Given(
        Entity order,
        ImmutableDictionary<Entity, PlatformRecord> needed
    )
    {
        JsonObject given = [];
        Refer(given, order.Fields, needed);
        foreach (ChildEntity child in order.Children.Where(child => child.Minimum > 0))
        {
            JsonObject line = [];
            Refer(line, child.Fields, needed);
            PayloadPath.Write(given, child.Path, new JsonArray(line));
        }

        return given;
    }

    private static void Refer(
        JsonObject payload,
        IEnumerable<FieldMapping> fields,
        ImmutableDictionary<Entity, PlatformRecord> needed
    )
    {
        foreach (FieldMapping field in fields.Where(field => field.Type == FieldType.Reference))
        {
            foreach ((Entity entity, PlatformRecord record) in needed)
            {
                if (Key(entity, record, field) is { } key)
                {
                    PayloadPath.Write(payload, field.External, key);
                }
            }
        }
    }

    /// <summary>The key of the record, or of its first child of that name.</summary>
    private static JsonNode? Key(Entity entity, PlatformRecord record, FieldMapping reference)
    {
        if (entity.Name == reference.Entity)
        {
            return entity.Key.Type == FieldType.Integer
                ? long.Parse(record.Key, CultureInfo.InvariantCulture)
                : record.Key;
        }

        ChildEntity? child = entity.Children.FirstOrDefault(one => one.Name == reference.Entity);
        return child is null
            ? null
            : PayloadPath
                .Read(record.Payload, $"{child.Path}[0].{child.Key.External[0]}")
                ?.DeepClone()
                ?? Itself(entity, child, record, reference);
    }

    /// <summary>What names a record that is its own only child; 0 where another member names it.</summary>
    private static JsonNode? Itself(
        Entity entity,
        ChildEntity child,
        PlatformRecord record,
        FieldMapping reference
    )
    {
        if (!child.Itself)
        {
            return null;
        }

        return reference.Fallback.IsEmpty
            ? PayloadPath.Read(record.Payload, entity.Key.External[0])?.DeepClone()
            : JsonValue.Create(0);
    }
}
