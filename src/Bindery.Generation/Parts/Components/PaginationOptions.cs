using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The adapter's <c>_pagination</c>: its style and the names of its parameters.</summary>
internal static class PaginationOptions
{
    public static PythonSource Of(Pagination pagination)
    {
        List<PythonGroup> entries = [Entry("style", PythonLiteral.Of(StyleName(pagination.Style)))];
        if (pagination.Style != PaginationStyle.None)
        {
            entries.Add(Entry("page_size", PythonLiteral.Of(pagination.PageSize)));
            entries.Add(Entry("size_parameter", PythonLiteral.Of(pagination.SizeParameter)));
            entries.AddRange(
                Texts(pagination)
                    .Where(text => text.Value is not null)
                    .Select(text => Entry(text.Key, PythonLiteral.Of(text.Value!)))
            );
        }

        if (pagination.CursorExcludesFilters)
        {
            entries.Add(Entry("cursor_excludes_filters", PythonLiteral.Of(true)));
        }

        return PythonAttribute.Of("_pagination", PythonGroup.Dictionary([.. entries]));
    }

    private static IEnumerable<(string Key, string? Value)> Texts(Pagination pagination) =>
        pagination.Style switch
        {
            PaginationStyle.Page =>
            [
                ("page_parameter", pagination.PageParameter),
                ("total_path", pagination.TotalPath),
                ("total_header", pagination.TotalHeader),
                ("pages_path", pagination.PagesPath),
                ("more_path", pagination.MorePath),
            ],
            PaginationStyle.Offset =>
            [
                pagination.Window is null
                    ? ("offset_parameter", pagination.OffsetParameter)
                    : ("window", pagination.Window),
                ("total_path", pagination.TotalPath),
                ("total_header", pagination.TotalHeader),
                ("more_path", pagination.MorePath),
            ],
            PaginationStyle.Cursor =>
            [
                ("cursor_parameter", pagination.CursorParameter),
                ("cursor_path", pagination.CursorPath),
            ],
            _ => [("cursor_parameter", pagination.CursorParameter)],
        };

    private static string StyleName(PaginationStyle style) =>
        style switch
        {
            PaginationStyle.None => "none",
            PaginationStyle.Page => "page",
            PaginationStyle.Offset => "offset",
            PaginationStyle.Cursor => "cursor",
            PaginationStyle.LinkHeader => "link-header",
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };

    private static PythonGroup Entry(string key, PythonLiteral value) =>
        PythonAttribute.Entry(key, PythonGroup.Leaf(value));
}
