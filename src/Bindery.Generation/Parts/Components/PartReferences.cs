using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Components;

/// <summary>Products that an entity names by their variants alone.</summary>
internal static class PartReferences
{
    public static IEnumerable<(Entity Holder, string Path)> Of(Blueprint blueprint, Entity entity)
    {
        (string Entity, string Path)[] references = [.. ImporterDependencies.References(entity)];
        return from reference in references
            from holder in blueprint.Entities
            where
                holder.Endpoints.List is not null
                && holder.Children.Any(child =>
                    child.Kind is EntityKind.Variant && child.Name == reference.Entity
                )
                && !references.Any(other => other.Entity == holder.Name)
            select (holder, reference.Path);
    }
}
