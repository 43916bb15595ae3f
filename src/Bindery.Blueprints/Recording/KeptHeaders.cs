using System.Collections.Immutable;

namespace Bindery.Blueprints.Recording;

/// <summary>The headers of an answer that a blueprint is about; the others say more of an account than of the platform.</summary>
internal static class KeptHeaders
{
    public static ImmutableArray<KeyValuePair<string, string>> Of(
        Blueprint blueprint,
        HttpResponseMessage response
    )
    {
        string?[] known =
        [
            "Content-Type",
            "Link",
            blueprint.RateLimit?.UsageHeader,
            blueprint.Pagination.TotalHeader,
            .. blueprint.Entities.Select(entity => entity.Pagination?.TotalHeader),
        ];
        return
        [
            .. response
                .Headers.Concat(response.Content.Headers)
                .Where(header => known.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))),
        ];
    }
}
