using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules.Connectors;

namespace Bindery.Generation.Enhancement;

/// <summary>The entities that a connector has, known by their bindings.</summary>
/// <param name="Bindings">The binding of each, which a person may have called otherwise than Bindery does.</param>
internal sealed record PresentEntities(
    ImmutableArray<Entity> Entities,
    ImmutableDictionary<string, string> Bindings
)
{
    public static PresentEntities Of(
        ConnectorFacts facts,
        ConnectorNames names,
        Blueprint platform,
        ModuleHistory history
    )
    {
        // What was added later may be an entity that the platform's description doesn't have.
        ImmutableArray<Entity> known =
        [
            .. platform.Entities.Where(entity => !history.Entities.Any(own => own.Name == entity.Name)),
            .. history.Entities,
        ];
        ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>();
        ImmutableDictionary<string, string>.Builder bindings =
            ImmutableDictionary.CreateBuilder<string, string>();
        HashSet<string> children =
        [
            .. known.SelectMany(entity => entity.Children).Select(child => names.Of(child).BindingModel),
        ];
        foreach (BindingFacts binding in facts.Bindings.Where(b => !children.Contains(b.Model)))
        {
            Entity? entity =
                known.FirstOrDefault(other => names.Of(other).BindingModel == binding.Model)
                ?? known.FirstOrDefault(other =>
                    other.OdooModel == binding.OdooModel && !entities.Contains(other)
                );
            if (entity is not null && !entities.Contains(entity))
            {
                entities.Add(entity);
                bindings[entity.Name] = binding.Model;
            }
        }

        return new PresentEntities(
            [.. known.Where(entities.Contains)],
            bindings.ToImmutable()
        );
    }
}
