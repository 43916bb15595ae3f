using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts;

/// <summary>What every part of one connector knows.</summary>
public sealed record ConnectorContext(Blueprint Blueprint, ConnectorNames Names, string License)
{
    /// <summary>Kinds of entity that no part writes yet; the blueprint and the simulation have them.</summary>
    private static bool IsWritten(Entity entity) => entity.Kind != EntityKind.Inventory;

    /// <summary>Entities in the order in which they are synchronised.</summary>
    public ImmutableArray<EntityContext> Entities =>
        [.. Blueprint.Entities.Where(IsWritten).Select(entity => new EntityContext(this, entity))];
}
