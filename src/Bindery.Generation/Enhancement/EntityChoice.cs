using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Generation.Enhancement;

/// <summary>Where the facts of a new entity come from, and what the request changes in them.</summary>
internal static class EntityChoice
{
    /// <summary>The step with its source written down, so that it means the same for ever.</summary>
    /// <param name="step">What was asked for.</param>
    /// <param name="platform">What is known of the platform.</param>
    /// <param name="yaml">Its text, where it is a recorded or shipped blueprint.</param>
    public static RecordedStep Settle(RecordedStep step, Blueprint platform, string? yaml)
    {
        if (step.Source is not null)
        {
            return step;
        }

        Entity? own = platform.Entities.FirstOrDefault(entity =>
            (entity.Name == step.Name || entity.Plural == step.Name)
            && entity.OdooModel == step.OdooModel
        );
        if (own is not null && yaml is not null)
        {
            return step with { Source = yaml, SourceEntity = own.Name, Name = own.Name };
        }

        ConnectorType? type = Types(platform.Type, step)
            .Cast<ConnectorType?>()
            .FirstOrDefault(kind => InArchetype(kind!.Value, step) is not null);
        return type is { } found
            ? step with
            {
                Archetype = found.ToString().ToLowerInvariant(),
                SourceEntity = InArchetype(found, step)!.Name,
            }
            : step;
    }

    public static Entity Of(RecordedStep step)
    {
        Blueprint? source = ModuleHistory.BlueprintOf(step);
        Entity entity = source is null
            ? GenericEntity.Of(step.Name, step.OdooModel!)
            : source.Entities.FirstOrDefault(known => known.Name == step.SourceEntity)
                ?? throw BinderyException.BadRequest(
                    $"{source.Title} has no entity '{step.SourceEntity}'; it has {string.Join(", ", source.Entities.Select(known => known.Name))}."
                );
        return Directed(Renamed(step.Archetype is null ? entity : Alone(entity), step), step);
    }

    /// <summary>
    /// What is usual among such platforms may refer to what this connector doesn't have, and never
    /// will: optional references are left to a person.
    /// </summary>
    private static Entity Alone(Entity entity)
    {
        if (entity.Kind != EntityKind.Generic)
        {
            return entity;
        }

        ImmutableArray<FieldMapping> optional =
        [
            .. entity.Fields.Where(field => field is { Type: FieldType.Reference, Nullable: true }),
        ];
        return entity with
        {
            Fields = [.. entity.Fields.Except(optional)],
            DependsOn = [.. entity.DependsOn.Except(optional.Select(field => field.Entity!))],
        };
    }

    private static IEnumerable<ConnectorType> Types(ConnectorType first, RecordedStep step) =>
        Enum.GetValues<ConnectorType>()
            .OrderBy(type => InArchetype(type, step)?.Name == step.Name ? 0 : 1)
            .ThenBy(type => type == first ? 0 : 1);

    private static Entity? InArchetype(ConnectorType type, RecordedStep step)
    {
        ImmutableArray<Entity> alike =
        [
            .. BlueprintCatalog
                .Archetype(type)
                .Blueprint.Entities.Where(entity =>
                    entity.OdooModel == step.OdooModel && entity.Kind != EntityKind.Inventory
                ),
        ];
        return alike.FirstOrDefault(entity => entity.Name == step.Name) ?? alike.FirstOrDefault();
    }

    private static Entity Renamed(Entity entity, RecordedStep step)
    {
        Entity bound = entity with
        {
            OdooModel = step.OdooModel ?? entity.OdooModel,
            SharesOdooModel = step.SharesOdooModel,
        };
        if (entity.Name == step.Name)
        {
            return bound;
        }

        string plural = EntityWords.Plural(step.Name);
        return bound with
        {
            Name = step.Name,
            Plural = plural,
            Title = EntityWords.Title(step.Name),
            Documentation = null,
            Endpoints = step.Source is null
                ? EntityPaths.Renamed(entity.Endpoints, entity.Plural, plural)
                : entity.Endpoints,
        };
    }

    private static Entity Directed(Entity entity, RecordedStep step)
    {
        Direction direction = step.Direction is { } asked
            ? Enum.Parse<Direction>(asked, ignoreCase: true)
            : entity.Direction;
        Entity directed = entity with { Direction = direction };
        return direction == Direction.Import ? directed : ExportableEntity.Of(directed);
    }
}
