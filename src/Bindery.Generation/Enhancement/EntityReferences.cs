using Bindery.Blueprints;

namespace Bindery.Generation.Enhancement;

/// <summary>The entities that have to be there before one.</summary>
internal static class EntityReferences
{
    public static IEnumerable<string> Of(Entity entity) =>
        entity
            .Fields.Concat(entity.Children.SelectMany(child => child.Fields))
            .Where(field => field is { Type: FieldType.Reference, Entity: not null })
            .Select(field => field.Entity!)
            .Concat(entity.DependsOn)
            .Where(name => name != entity.Name)
            .Distinct();
}
