using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>How many calls the platform allows, in all or of one endpoint.</summary>
internal static class RateOptions
{
    public static PythonSource Of(RateLimit? limit) =>
        limit is null
            ? PythonSource.Empty
            : PythonSource.Lines(
                PythonAttribute.Of(
                    "_rate_capacity",
                    (PythonSource)PythonLiteral.Of(limit.Capacity)
                ),
                PythonAttribute.Of(
                    "_rate_per_second",
                    (PythonSource)PythonLiteral.Of(limit.RefillPerSecond)
                ),
                PythonAttribute.OfText("_rate_header", limit.RateHeader),
                PythonAttribute.OfText("_retry_after_header", limit.RetryAfterHeader)
            );

    /// <summary>Nothing where no endpoint has a limit of its own.</summary>
    public static PythonSource Of(params IEnumerable<Endpoint?> endpoints)
    {
        ImmutableArray<Endpoint> limited =
        [
            .. endpoints
                .OfType<Endpoint>()
                .Where(endpoint => endpoint.RateLimit is not null)
                .DistinctBy(endpoint => $"{endpoint.Method} {endpoint.Path}"),
        ];
        return limited.IsEmpty
            ? PythonSource.Empty
            : PythonSource.Lines(
                PythonAttribute.Of(
                    "_operation_rates",
                    PythonGroup.Dictionary([.. limited.Select(Operation)])
                ),
                PythonAttribute.OfText(
                    "_rate_header",
                    limited.Select(endpoint => endpoint.RateLimit!.RateHeader).FirstOrDefault()
                )
            );
    }

    private static PythonGroup Operation(Endpoint endpoint) =>
        PythonAttribute.Entry(
            $"{endpoint.Method} {endpoint.Path}",
            PythonGroup.Tuple(
                PythonGroup.Leaf(PythonLiteral.Of(endpoint.RateLimit!.Capacity)),
                PythonGroup.Leaf(PythonLiteral.Of(endpoint.RateLimit.RefillPerSecond))
            )
        );
}
