using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;

namespace Bindery.Generation.Enhancement;

/// <summary>What only a person knows of a new entity, and where to write it.</summary>
internal static class EntityNotes
{
    public static ImmutableArray<string> Of(EntityContext entity, RecordedStep step)
    {
        if (step.Source is not null)
        {
            return [];
        }

        string mapper = entity.Names.ComponentClassPrefix + "ImportMapper";
        string adapter = entity.Names.ComponentClassPrefix + "Adapter";
        string origin = step.Archetype is { } archetype
            ? $"as {archetype} platforms usually have it"
            : "with nothing but its name";
        return
        [
            $"No description of the platform's {entity.Names.Plural} is known: they were written {origin}. Compare with the platform's documentation:",
            $"  components/adapter.py, class {adapter}: {Paths(entity.Entity.Endpoints)}",
            $"  components/mapper.py, class {mapper}: {Fields(entity.Entity)}",
        ];
    }

    private static string Paths(Endpoints endpoints) =>
        string.Join(
            ", ",
            new[] { endpoints.List, endpoints.Read, endpoints.Create, endpoints.Update }
                .OfType<Endpoint>()
                .Select(endpoint => $"{endpoint.Method} {endpoint.Path}")
                .Distinct()
        );

    private static string Fields(Entity entity) =>
        string.Join(
            ", ",
            entity
                .Fields.Where(field => field.Odoo is not null)
                .Select(field => $"{field.External} -> {field.Odoo}")
        );
}
