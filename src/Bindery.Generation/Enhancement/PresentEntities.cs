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
            .. platform.Entities.Where(entity =>
                !history.Entities.Any(own => own.Name == entity.Name)
            ),
            .. history.Entities,
        ];
        ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>();
        ImmutableDictionary<string, string>.Builder bindings = ImmutableDictionary.CreateBuilder<
            string,
            string
        >();
        HashSet<string> children =
        [
            .. known
                .SelectMany(entity => entity.Children)
                .Select(child => names.Of(child).BindingModel),
        ];
        foreach (BindingFacts binding in facts.Bindings.Where(b => !children.Contains(b.Model)))
        {
            Entity? entity =
                known.FirstOrDefault(other => names.Of(other).BindingModel == binding.Model)
                ?? known.FirstOrDefault(other =>
                    other.OdooModel == binding.OdooModel
                    && entities.All(taken => taken.OdooModel != other.OdooModel)
                );
            Entity named = Named(
                entity is null
                    ? GenericEntity.Of(NameOf(binding), binding.OdooModel)
                    : AsWritten(entity, facts, names, history),
                binding
            );
            if (entities.All(taken => taken.Name != named.Name))
            {
                entities.Add(named);
                bindings[named.Name] = binding.Model;
            }
        }

        return new PresentEntities(InOrder(entities, known), bindings.ToImmutable());
    }

    private static ImmutableArray<Entity> InOrder(
        IEnumerable<Entity> entities,
        ImmutableArray<Entity> known
    ) =>
        [
            .. entities.OrderBy(entity =>
                known.TakeWhile(other => other.Name != entity.Name).Count()
            ),
        ];

    // What a person wrote has no more than what can be seen of it.
    private static Entity AsWritten(
        Entity entity,
        ConnectorFacts facts,
        ConnectorNames names,
        ModuleHistory history
    )
    {
        bool isOurs =
            history.Origin is not null || history.Entities.Any(own => own.Name == entity.Name);
        bool isSent = facts.Backends.Any(backend =>
            backend.Exports.Contains(WordCase.ToSnake(entity.OdooModel))
        );
        return isOurs
            ? entity
            : entity with
            {
                Direction = isSent ? entity.Direction : Direction.Import,
                Children = [.. entity.Children.Where(child => IsThere(names.Of(child), facts))],
            };
    }

    private static bool IsThere(EntityNames child, ConnectorFacts facts) =>
        facts.Bindings.Any(binding => binding.Model == child.BindingModel)
        || facts.Components.Any(use =>
            use.Name.StartsWith(child.ComponentPrefix + ".", StringComparison.Ordinal)
        );

    // A person's own words for the records, which the methods of the backend tell.
    private static Entity Named(Entity entity, BindingFacts binding) =>
        binding.Plural is not { } plural || plural == WordCase.ToSnake(entity.Plural)
            ? entity
            : entity with
            {
                Name = EntityWords.Singular(plural),
                Plural = plural,
                Title = EntityWords.Title(EntityWords.Singular(plural)),
            };

    private static string NameOf(BindingFacts binding) =>
        binding.Plural is { } plural
            ? EntityWords.Singular(plural)
            : WordCase.ToSnake(binding.Model[(binding.Model.LastIndexOf('.') + 1)..]);
}
