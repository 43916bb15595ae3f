using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>What of a real record the blueprint doesn't account for, a line each.</summary>
internal static class RecordMapping
{
    /// <param name="entity">What the record is.</param>
    /// <param name="record">As the platform wrote it.</param>
    /// <param name="omitted">Members that are left to another address.</param>
    public static IEnumerable<string> Problems(
        Entity entity,
        JsonNode record,
        ImmutableArray<string> omitted
    ) =>
        [
            .. Missing(record, entity.Key, entity.Fields),
            .. Named(entity)
                .Where(path => !Has(record, path) && !IsAmong(omitted, path))
                .Select(path => $"no {path}"),
            .. entity
                .Fields.Where(field => !IsAmong(omitted, field.External))
                .SelectMany(field => FieldMappingOf.Problems(entity, field, record)),
            .. entity
                .Children.Where(child => !IsAmong(omitted, child.Path))
                .SelectMany(child => Problems(entity, child, record)),
        ];

    private static bool IsAmong(ImmutableArray<string> omitted, string path) =>
        omitted.Any(known =>
            path == known || path.StartsWith(known + ".", StringComparison.Ordinal)
        );

    public static IEnumerable<string> Problems(
        Entity entity,
        ChildEntity child,
        ImmutableArray<JsonNode> records
    ) =>
        records
            .Where(record =>
                child.SkipWhere is null || Scalar.IsBlank(MemberPath.Read(record, child.SkipWhere))
            )
            .SelectMany(record =>
                (IEnumerable<string>)
                    [
                        .. Missing(record, child.Key, child.Fields),
                        .. child.Fields.SelectMany(field =>
                            FieldMappingOf.Problems(entity, field, record)
                        ),
                    ]
            )
            .Select(problem => $"{child.Path}: {problem}");

    private static IEnumerable<string> Problems(Entity entity, ChildEntity child, JsonNode record)
    {
        if (child.Single)
        {
            return MemberPath.Read(record, child.Path) is JsonObject one
                ? Problems(entity, child, [one])
                : [$"no {child.Path}"];
        }

        if (MemberPath.Read(record, child.Path) is not JsonArray list)
        {
            return child.Minimum > 0 ? [$"no list {child.Path}"] : [];
        }

        // Of children with an endpoint of their own, a record has only the keys.
        return child.Endpoint is null
            ? Problems(entity, child, [.. list.Select(item => item!)])
            : list.Where(item => Scalar.Text(item) is null)
                .Select(_ => $"{child.Path}: more than keys");
    }

    private static IEnumerable<string> Missing(
        JsonNode record,
        EntityKey key,
        ImmutableArray<FieldMapping> fields
    ) =>
        key
            .External.Where(path =>
                Scalar.Text(MemberPath.Read(record, path)) is null
                && !fields.Any(field => field.External == path && field.Type == FieldType.Reference)
            )
            .Select(path => $"no key {path}");

    private static IEnumerable<string> Named(Entity entity) =>
        new[] { entity.States?.Path, entity.Progress.Field }
            .Where(path => path is not null)
            .Select(path => path!);

    private static bool Has(JsonNode record, string path) =>
        MemberPath.TryRead(record, path, out _);
}
