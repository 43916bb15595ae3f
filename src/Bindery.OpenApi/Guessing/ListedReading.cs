using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>How one record is had of a platform that reads none alone: through its list.</summary>
internal static class ListedReading
{
    /// <returns>The list's endpoint with how it is asked for one.</returns>
    public static Annotated<Endpoint> Of(Endpoint list, Resource resource, string entity)
    {
        IOpenApiParameter? filter = Names(resource, entity)
            .Select(name =>
                resource.List.QueryParameters.FirstOrDefault(one =>
                    NameWords.Of(one.Name!) == name && Texts.Line.Allows(one.Name!)
                )
            )
            .FirstOrDefault(one => one is not null);
        return filter switch
        {
            null => new(
                list with
                {
                    LookedThrough = true,
                },
                "safe: no request reads one of them and no parameter asks for one, so the list is gone through"
            ),
            _ when TakesCommas(filter) => new(
                list with
                {
                    IdsParameter = filter.Name,
                },
                $"likely: no request reads one of them; {filter.Name} of the list asks for several"
            ),
            _ => new(
                list with
                {
                    IdParameter = filter.Name,
                },
                $"likely: no request reads one of them; {filter.Name} of the list asks for one"
            ),
        };
    }

    private static IEnumerable<string> Names(Resource resource, string entity)
    {
        string key = NameWords.Of(KeyGuess.Of(resource, entity)?.Name ?? "id");
        ImmutableArray<string> stems =
        [
            key,
            $"{entity}_{key}",
            $"{EntityWords.Singular(resource.Words)}_{key}",
        ];
        return stems.SelectMany(stem => new[] { $"{stem}s", $"{stem}_in", stem });
    }

    // Where a list is repeated for each value instead, only one value is the same both ways.
    private static bool TakesCommas(IOpenApiParameter filter) =>
        filter is { Explode: false, Schema: { } schema }
        && SchemaReading.Of(schema).Kind is SchemaKind.List;
}
