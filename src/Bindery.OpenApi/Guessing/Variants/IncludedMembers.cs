using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing.Variants;

/// <summary>Asks for a member that a platform leaves out unless it is asked for by a parameter.</summary>
internal static class IncludedMembers
{
    private static readonly ImmutableArray<string> Parameters =
    [
        "include",
        "includes",
        "expand",
        "extend",
        "embed",
        "with",
    ];

    public static Endpoint? Asked(Endpoint? endpoint, Operation? operation, string member) =>
        endpoint is not null
        && operation?.QueryParameters.FirstOrDefault(one => Includes(one, member)) is { } found
            ? endpoint with
            {
                Parameters = [.. endpoint.Parameters, new DefaultValue(found.Name!, member)],
            }
            : endpoint;

    private static bool Includes(IOpenApiParameter parameter, string member)
    {
        if (
            !Parameters.Contains(NameWords.Of(parameter.Name!))
            || !Texts.Line.Allows(parameter.Name!)
            || parameter.Schema is not { } schema
        )
        {
            return false;
        }

        SchemaView view = SchemaReading.Of(schema);
        return view.Choices.Contains(member)
            || view.Kind is SchemaKind.List && view.Item.Choices.Contains(member);
    }
}
