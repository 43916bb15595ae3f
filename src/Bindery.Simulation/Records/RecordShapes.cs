using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Records;

/// <summary>Reads the shapes out of a blueprint.</summary>
internal static class RecordShapes
{
    private const string UpdatedAt = "updated-at";

    public static RecordShape Of(Entity entity) =>
        new()
        {
            Name = entity.Name,
            Kind = entity.Kind,
            Key = entity.Key,
            Members = Real(entity.Fields, entity.Key, entity.Children),
            Joined = [.. entity.Fields.Where(field => !field.Join.IsEmpty)],
            Children = [.. entity.Children.Select(Of)],
            Address = entity.Address,
            Modified = entity.Progress.Field ?? Hinted(entity.Fields),
        };

    private static ChildShape Of(ChildEntity child) =>
        new()
        {
            Path = child.Path,
            Minimum = child.Minimum,
            Itself = child.Itself,
            Single = child.Single,
            Only = child.Only,
            Options = child.Options,
            Shape = new RecordShape
            {
                Name = child.Name,
                Kind = child.Kind,
                Key = child.Key,
                Members = Real(child.Fields, child.Key, []),
                Modified = Hinted(child.Fields),
            },
        };

    private static ImmutableArray<FieldMapping> Real(
        ImmutableArray<FieldMapping> fields,
        EntityKey key,
        ImmutableArray<ChildEntity> children
    )
    {
        IEnumerable<FieldMapping> unlisted = key
            .External.Where(path => !fields.Any(field => field.External == path))
            .Select(path => new FieldMapping { External = path, Type = key.Type });
        return
        [
            .. unlisted,
            .. fields
                .Where(field => !field.Virtual && !IsInside(children, field))
                .DistinctBy(field => field.External),
        ];
    }

    // What a child fills in is the child's own.
    private static bool IsInside(ImmutableArray<ChildEntity> children, FieldMapping field) =>
        children.Any(child =>
            field.External.StartsWith(child.Path + "[", StringComparison.Ordinal)
        );

    private static string? Hinted(ImmutableArray<FieldMapping> fields) =>
        fields.FirstOrDefault(field => field.Sample == UpdatedAt)?.External;
}
