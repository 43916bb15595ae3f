namespace Bindery.Simulation.Serving.Paging;

/// <param name="Request">As it came.</param>
/// <param name="Size">Records a page.</param>
/// <param name="Filter">From the query, or from the cursor, which remembers the first page's.</param>
/// <param name="Cursor">Null on a first page.</param>
internal sealed record ListQuery(
    PlatformRequest Request,
    int Size,
    ListFilter Filter,
    PageCursor? Cursor
);
