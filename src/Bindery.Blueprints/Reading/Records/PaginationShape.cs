using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class PaginationShape
{
    public static IShape<Pagination> Shape { get; } =
        new ObjectShape<Pagination>("pagination", Ask);

    private static Pagination Ask(IMembers members)
    {
        Pagination usual = new();
        return new Pagination
        {
            Style = members.Or(
                "style",
                Choice.Of<PaginationStyle>(),
                usual.Style,
                "How the next page is asked for."
            ),
            PageSize = members.Or(
                "page_size",
                Values.AtLeastOne,
                usual.PageSize,
                "Records a page that the connector asks for."
            ),
            MaximumPageSize = members.Or(
                "maximum_page_size",
                Values.AtLeastOne,
                usual.MaximumPageSize,
                "Most records that the platform puts on a page."
            ),
            DefaultPageSize = members.Or(
                "default_page_size",
                Values.AtLeastOne,
                usual.DefaultPageSize,
                "Records a page when no size is asked for."
            ),
            SizeParameter = members.Or(
                "size_parameter",
                Texts.Line,
                usual.SizeParameter,
                "Query parameter of the page size."
            ),
            CursorParameter = members.Or(
                "cursor_parameter",
                Texts.Line,
                usual.CursorParameter,
                "Query parameter of the cursor, for cursor and link-header."
            ),
            PageParameter = members.Or(
                "page_parameter",
                Texts.Line,
                usual.PageParameter,
                "Query parameter of the page's number, for page."
            ),
            OffsetParameter = members.Or(
                "offset_parameter",
                Texts.Line,
                usual.OffsetParameter,
                "Query parameter of the number of records passed over, for offset."
            ),
            CursorPath = members.Optional(
                "cursor_path",
                Texts.MemberPath,
                "Path in the answer of the next cursor, or of the next page's address that has it, for cursor."
            ),
            Window = members.Optional(
                "window",
                Texts.Line,
                "Offset and size in one value of size_parameter, for offset: {offset},{size}."
            ),
            TotalPath = members.Optional(
                "total_path",
                Texts.MemberPath,
                "Path in the answer of the number of records on all pages."
            ),
            TotalHeader = members.Optional(
                "total_header",
                Texts.Header,
                "Header of the answer with the number of records on all pages."
            ),
            PagesPath = members.Optional(
                "pages_path",
                Texts.MemberPath,
                "Path in the answer of the number of pages."
            ),
            MorePath = members.Optional(
                "more_path",
                Texts.MemberPath,
                "Path in the answer of what is null, false or absent on the last page."
            ),
            Oversize = members.Or(
                "oversize",
                Choice.Of<Oversize>(),
                usual.Oversize,
                "What becomes of a request for more than maximum_page_size."
            ),
            CursorExcludesFilters = members.Or(
                "cursor_excludes_filters",
                Values.Flag,
                usual.CursorExcludesFilters,
                "Whether a request with a cursor may carry no filter."
            ),
        };
    }
}
