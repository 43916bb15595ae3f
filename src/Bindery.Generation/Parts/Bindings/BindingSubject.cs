using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Bindings;

/// <summary>What gets a binding model: an entity, or a child that has one of its own.</summary>
public sealed record BindingSubject(
    ConnectorContext Connector,
    EntityNames Names,
    string Title,
    ImmutableArray<FieldMapping> Fields
)
{
    /// <summary>The entity's own binding and those of its children, each with the title of its list.</summary>
    public static IEnumerable<(BindingSubject Subject, string Plural)> AllOf(EntityContext entity)
    {
        yield return (Of(entity), Parts.Title.Of(entity.Names.Plural));
        foreach (
            ChildEntity child in entity.Entity.Children.Where(child => child.OdooField is null)
        )
        {
            yield return (Of(entity.Connector, child), Parts.Title.Of(child.Name + "s"));
        }
    }

    public static BindingSubject Of(EntityContext entity) =>
        new(entity.Connector, entity.Names, entity.Entity.Title, entity.Entity.Fields);

    public static BindingSubject Of(ConnectorContext connector, ChildEntity child) =>
        new(connector, connector.Names.Of(child), child.Title, child.Fields);
}
