using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Records;

/// <summary>The levels that a platform makes by itself for each product whose member names its level.</summary>
internal sealed class OwnLevels(Blueprint blueprint)
{
    private readonly ImmutableArray<Entity> levels =
    [
        .. blueprint.Entities.Where(entity => entity.Item is not null),
    ];

    public IEnumerable<OwnLevel> Of(RecordShape shape, StoredRecord record)
    {
        if (levels.IsEmpty || shape.Kind != EntityKind.Product)
        {
            yield break;
        }

        JsonObject product = JsonBytes.Thawed(record.Json);
        foreach (Entity level in levels)
        {
            foreach (JsonObject item in Items(shape, product))
            {
                if (MemberPath.Read(item, level.Item!) is { } key)
                {
                    yield return new OwnLevel(level.Name, Given(level, key, shape, record));
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Items(RecordShape shape, JsonObject product) =>
        shape
            .Children.SelectMany(child => RecordsIn.Of(product, child.Path, child.Only))
            .Prepend(product);

    private static JsonObject Given(
        Entity level,
        JsonNode key,
        RecordShape shape,
        StoredRecord record
    )
    {
        JsonObject given = [];
        foreach (FieldMapping member in level.Fields.Where(field => field.Entity == shape.Name))
        {
            MemberPath.Write(given, member.External, JsonValue.Create(record.Key));
        }

        MemberPath.Write(given, level.Key.External[0], key.DeepClone());
        return given;
    }
}
