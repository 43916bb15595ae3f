namespace Bindery.Blueprints;

public sealed record Pagination
{
    public PaginationStyle Style { get; init; } = PaginationStyle.None;

    /// <summary>Records a page that the connector asks for.</summary>
    public int PageSize { get; init; } = 100;

    public int MaximumPageSize { get; init; } = 100;

    /// <summary>Records a page when none is asked for.</summary>
    public int DefaultPageSize { get; init; } = 50;

    public string SizeParameter { get; init; } = "limit";
    public string CursorParameter { get; init; } = "cursor";
    public string PageParameter { get; init; } = "page";
    public string OffsetParameter { get; init; } = "offset";

    /// <summary>Path of the next cursor in the body, for <see cref="PaginationStyle.Cursor"/>.</summary>
    public string? CursorPath { get; init; }

    /// <summary>
    /// Offset and size in one value of <see cref="SizeParameter"/>, such as <c>{offset},{size}</c>.
    /// </summary>
    public string? Window { get; init; }

    /// <summary>Path in the body of how many records there are altogether.</summary>
    public string? TotalPath { get; init; }

    /// <summary>Header of how many records there are altogether, such as <c>X-WP-Total</c>.</summary>
    public string? TotalHeader { get; init; }

    /// <summary>Path in the body of how many pages there are.</summary>
    public string? PagesPath { get; init; }

    /// <summary>Path in the body of what is null, false or absent on the last page.</summary>
    public string? MorePath { get; init; }

    /// <summary>What becomes of a request for more than <see cref="MaximumPageSize"/>.</summary>
    public Oversize Oversize { get; init; } = Oversize.Refuse;

    /// <summary>
    /// The first page tells how many there are, so that several jobs can share the others.
    /// </summary>
    public bool CanBeShared =>
        Style is PaginationStyle.Page or PaginationStyle.Offset
        && (TotalPath ?? TotalHeader) is not null;

    /// <summary>A request with a cursor may carry no filter beside the page size.</summary>
    public bool CursorExcludesFilters { get; init; }
}
