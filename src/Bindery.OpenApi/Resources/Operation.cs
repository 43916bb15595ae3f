using Microsoft.OpenApi;

namespace Bindery.OpenApi.Resources;

/// <summary>One request that the platform takes.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Shared">Parameters of every operation of the path.</param>
internal sealed record Operation(
    string Method,
    ApiPath Path,
    OpenApiOperation Facts,
    IList<IOpenApiParameter> Shared
)
{
    public IEnumerable<IOpenApiParameter> Parameters =>
        (Facts.Parameters ?? []).Concat(Shared).Where(parameter => parameter.Name is not null);

    public IEnumerable<IOpenApiParameter> QueryParameters =>
        Parameters.Where(parameter => parameter.In is ParameterLocation.Query);

    /// <summary>The schema of a successful answer's JSON; null where none is told.</summary>
    public IOpenApiSchema? Answer => SchemaOf(Success);

    /// <summary>Names of the headers of a successful answer.</summary>
    public IEnumerable<string> AnswerHeaders => Success?.Headers?.Keys ?? (IEnumerable<string>)[];

    /// <summary>The schema of an answer that reports an error.</summary>
    public IOpenApiSchema? Failure =>
        (Facts.Responses ?? [])
            .Where(answer => answer.Key.StartsWith('4') || answer.Key == "default")
            .Select(answer => SchemaOf(answer.Value))
            .FirstOrDefault(schema => schema is not null);

    private IOpenApiResponse? Success =>
        (Facts.Responses ?? [])
            .Where(answer => answer.Key is ['2', ..] or "default")
            .OrderBy(answer => answer.Key, StringComparer.Ordinal)
            .Select(answer => answer.Value)
            .FirstOrDefault();

    private static IOpenApiSchema? SchemaOf(IOpenApiResponse? answer) =>
        (answer?.Content ?? new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal))
            .OrderBy(content =>
                content.Key.Contains("json", StringComparison.OrdinalIgnoreCase) ? 0 : 1
            )
            .Select(content => content.Value?.Schema)
            .FirstOrDefault(schema => schema is not null);
}
