using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts;

/// <summary>What every part of one entity knows.</summary>
public sealed record EntityContext(ConnectorContext Connector, Entity Entity)
{
    public EntityNames Names =>
        Connector.KnownBindings.TryGetValue(Entity.Name, out string? known)
            ? Connector.Names.Of(Entity) with
            {
                BindingModel = known,
            }
            : Connector.Names.Of(Entity);

    public Pagination Paging => Entity.Pagination ?? Connector.Blueprint.Pagination;

    /// <summary>The records hold variants with bindings of their own.</summary>
    public bool HasVariants => Entity.Children.Any(child => child.Kind == EntityKind.Variant);

    /// <summary>Lines of a document that are sent inside it.</summary>
    public ImmutableArray<ChildEntity> SentLines =>
        IsExported
            ? [.. Entity.Children.Where(child => child is { OdooField: not null, Single: false })]
            : [];

    public bool IsImported => Entity.Direction is Direction.Import or Direction.Both;

    public bool IsExported => Entity.Direction is Direction.Export or Direction.Both;
}
