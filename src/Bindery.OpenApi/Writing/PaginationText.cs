using Bindery.Blueprints;

namespace Bindery.OpenApi.Writing;

internal static class PaginationText
{
    public static void Write(YamlLines lines, Pagination pagination)
    {
        lines.Entry("style", BlueprintText.Word(pagination.Style));
        if (pagination.Style is PaginationStyle.None)
        {
            return;
        }

        lines
            .Entry("page_size", pagination.PageSize)
            .Entry("maximum_page_size", pagination.MaximumPageSize)
            .Entry("default_page_size", pagination.DefaultPageSize)
            .Entry("size_parameter", pagination.SizeParameter)
            .Entry(
                "page_parameter",
                Where(pagination, PaginationStyle.Page, pagination.PageParameter)
            )
            .Entry(
                "offset_parameter",
                Where(pagination, PaginationStyle.Offset, pagination.OffsetParameter)
            )
            .Entry("cursor_parameter", CursorParameter(pagination))
            .Entry("cursor_path", pagination.CursorPath)
            .Entry("total_path", pagination.TotalPath);
    }

    private static string? Where(Pagination pagination, PaginationStyle style, string value) =>
        pagination.Style == style ? value : null;

    private static string? CursorParameter(Pagination pagination) =>
        pagination.Style is PaginationStyle.Cursor or PaginationStyle.LinkHeader
            ? pagination.CursorParameter
            : null;
}
