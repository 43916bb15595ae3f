using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Initialisation;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>The writing of an addon without an entity that it was written with.</summary>
internal static class OriginWithout
{
    /// <exception cref="BinderyException">The addon wasn't written with it, or other entities need it.</exception>
    public static Func<RecordedStep, RecordedStep?> Find(
        ModuleFiles module,
        ModuleHistory history,
        RecordedStep asked
    )
    {
        if (
            asked.Kind != RecordedStep.Binding
            || history.Origin is not { } origin
            || ModuleHistory.BlueprintOf(origin) is not { } blueprint
        )
        {
            throw NotAdded(module, asked);
        }

        ImmutableArray<Entity> written = EntitySelection
            .Apply(blueprint, origin.Names, ImmutableArray.CreateBuilder<string>())
            .Entities;
        if (written.All(entity => entity.Name != asked.Name))
        {
            throw NotAdded(module, asked);
        }

        ImmutableArray<Entity> left = [.. written.Where(entity => entity.Name != asked.Name)];
        Entity? user = left.FirstOrDefault(entity =>
            EntityReferences.Of(entity).Contains(asked.Name)
        );
        if (user is not null || left.IsEmpty)
        {
            throw BinderyException.BadRequest(
                user is null
                    ? $"{asked.Name} is the only entity of {module.Name}; delete the addon instead."
                    : $"{user.Name} refers to {asked.Name}; first run: bindery remove binding {module.Name} {user.Name}"
            );
        }

        return step =>
            ReferenceEquals(step, origin)
                ? origin with
                {
                    Names = [.. left.Select(entity => entity.Name)],
                }
                : step;
    }

    private static BinderyException NotAdded(ModuleFiles module, RecordedStep asked) =>
        BinderyException.BadRequest(
            $"nothing in {module.Name}/{HistoryFile.Path} says that Bindery added {asked.Kind} {asked.Name}; what a person wrote it doesn't take out."
        );
}
