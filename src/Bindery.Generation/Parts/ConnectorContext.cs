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

    /// <summary>Binding models of entities that a person gave names of their own.</summary>
    public ImmutableDictionary<string, string> KnownBindings { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>The component that adapters of entities extend.</summary>
    public string AdapterName { get; init; } = Names.DottedPrefix + ".adapter";

    /// <summary>The Odoo model of an entity, or of a child that has one.</summary>
    public string OdooModelOf(string entity) =>
        Blueprint.Entities.FirstOrDefault(other => other.Name == entity)?.OdooModel
        ?? Blueprint
            .Entities.SelectMany(other => other.Children)
            .First(child => child.Name == entity)
            .OdooModel;

    /// <summary>The binding model of an entity, or of a child that has one.</summary>
    public string BindingOf(string entity)
    {
        if (KnownBindings.TryGetValue(entity, out string? known))
        {
            return known;
        }

        Entity? top = Blueprint.Entities.FirstOrDefault(other => other.Name == entity);
        return top is not null
            ? Names.Of(top).BindingModel
            : Names
                .Of(
                    Blueprint
                        .Entities.SelectMany(other => other.Children)
                        .First(child => child.Name == entity)
                )
                .BindingModel;
    }
}
