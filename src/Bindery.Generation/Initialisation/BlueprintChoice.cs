using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;

namespace Bindery.Generation.Initialisation;

/// <summary>Which description of a platform a request means.</summary>
internal static class BlueprintChoice
{
    public static Blueprint Of(
        InitRequest request,
        ConnectorNames names,
        ImmutableArray<string>.Builder notes
    )
    {
        Blueprint blueprint = Find(request, names, notes);
        RequireType(request.Type, blueprint);
        return EntitySelection.Apply(
            blueprint with
            {
                Name = names.Platform,
            },
            request.Entities,
            notes
        );
    }

    private static Blueprint Find(
        InitRequest request,
        ConnectorNames names,
        ImmutableArray<string>.Builder notes
    )
    {
        if (request.BlueprintText is { } text)
        {
            return RequiredBlueprint.Read(text, names.Platform);
        }

        if (request.Blueprint is { } chosen)
        {
            return RequiredBlueprint.Open(chosen);
        }

        if (BlueprintCatalog.TryOpen(names.Platform, out Blueprint? known))
        {
            return known;
        }

        if (request.Type is not { } type)
        {
            string platforms = string.Join(", ", BlueprintCatalog.Names);
            throw BinderyException.BadRequest(
                $"no blueprint is called '{names.Platform}' (known: {platforms}); add --type ecommerce, logistics, accounting or crm to start from an archetype, or --blueprint FILE."
            );
        }

        notes.Add(
            $"'{names.Platform}' is not in the catalogue: taken is the archetype of --type {type.ToString().ToLowerInvariant()}."
        );
        return BlueprintCatalog
            .Archetype(type)
            .Instantiate(names.Platform, WordCase.ToTitle(names.Platform));
    }

    private static void RequireType(ConnectorType? type, Blueprint blueprint)
    {
        if (type is { } asked && asked != blueprint.Type)
        {
            throw BinderyException.BadRequest(
                $"{blueprint.Title} is of type {blueprint.Type.ToString().ToLowerInvariant()}, not {asked.ToString().ToLowerInvariant()}; leave --type out, or choose another name."
            );
        }
    }
}
