using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

internal static class RequestReader
{
    public static async Task<PlatformRequest> ReadAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        ImmutableSortedDictionary<string, string> query =
            context.Request.Query.ToImmutableSortedDictionary(
                pair => pair.Key,
                pair => pair.Value.LastOrDefault() ?? "",
                StringComparer.Ordinal
            );
        string address =
            $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path.ToUriComponent()}";
        return new PlatformRequest(
            ImmutableDictionary<string, string>.Empty,
            query,
            context.Request.Headers,
            address,
            body.ToArray()
        )
        {
            Method = context.Request.Method,
            RawQuery = context.Request.QueryString.Value ?? "",
        };
    }
}
