using System.Collections.Immutable;

namespace Bindery.OpenApi.Resources;

/// <summary>
/// Placeholders that stand before everything, such as <c>/{version}/accounts/{account}</c>, are part
/// of the base address; a placeholder before one list only is another record's id.
/// </summary>
internal static class PathPrefix
{
    public static ImmutableArray<string> Of(ImmutableArray<Resource> resources)
    {
        IGrouping<string, Resource>? most = resources
            .GroupBy(Placed, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Length)
            .FirstOrDefault();
        return most is null || most.Key.Length == 0 ? [] : [.. most.Key.Split('/')];
    }

    private static string Placed(Resource resource) =>
        string.Join('/', resource.List.Path.Segments.Take(resource.List.Path.FixedAfter()));
}
