using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>What an answer says about how many records and pages there are.</summary>
internal static class PageFigures
{
    public static (string Header, int Total)? InHeader(Pagination paging, int total) =>
        paging.TotalHeader is { } header ? (header, total) : null;

    public static ImmutableArray<(string Path, JsonNode? Value)> Of(
        Pagination paging,
        int total,
        int size,
        bool more
    )
    {
        (string? Path, JsonNode? Value)[] figures =
        [
            (paging.TotalPath, JsonValue.Create(total)),
            (paging.PagesPath, JsonValue.Create(Math.Max(1, (total + size - 1) / size))),
            (paging.MorePath, more ? JsonValue.Create("https://platform.example.com/next") : null),
        ];
        return
        [
            .. figures
                .Where(figure => figure.Path is not null)
                .Select(figure => (figure.Path!, figure.Value)),
        ];
    }
}
