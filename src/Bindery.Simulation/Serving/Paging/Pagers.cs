using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Paging;

internal static class Pagers
{
    public static IPager For(Pagination paging, Endpoint endpoint) =>
        paging.Style switch
        {
            PaginationStyle.Page => new NumberedPager(paging),
            PaginationStyle.Offset => new OffsetPager(paging),
            PaginationStyle.Cursor => new CursorPager(Path(paging, endpoint)),
            PaginationStyle.LinkHeader => new LinkHeaderPager(paging),
            _ => new WholePager(),
        };

    private static string Path(Pagination paging, Endpoint endpoint) =>
        endpoint.Envelope is not null && paging.CursorPath is not null
            ? paging.CursorPath
            : throw new SimulationException(
                $"Endpoint '{endpoint.Method} {endpoint.Path}' pages by cursor but has no place for it; give the list an envelope and the pagination a cursor_path."
            );
}
