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
            entries.AddRange(OfStyle(pagination));
        }

        return PythonAttribute.Of("_pagination", PythonGroup.Dictionary([.. entries]));
    }

    private static IEnumerable<PythonGroup> OfStyle(Pagination pagination)
    {
        switch (pagination.Style)
        {
            case PaginationStyle.Page:
                yield return Entry("page_parameter", PythonLiteral.Of(pagination.PageParameter));
                break;
            case PaginationStyle.Offset:
                yield return Entry(
                    "offset_parameter",
                    PythonLiteral.Of(pagination.OffsetParameter)
                );
                break;
            default:
                yield return Entry(
                    "cursor_parameter",
                    PythonLiteral.Of(pagination.CursorParameter)
                );
                break;
        }

        if (pagination.Style == PaginationStyle.Cursor && pagination.CursorPath is { } path)
        {
            yield return Entry("cursor_path", PythonLiteral.Of(path));
        }

        if (pagination.CursorExcludesFilters)
        {
            yield return Entry("cursor_excludes_filters", PythonLiteral.Of(true));
        }
    }

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
