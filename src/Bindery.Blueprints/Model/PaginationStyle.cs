namespace Bindery.Blueprints;

public enum PaginationStyle
{
    None,
    Page,
    Offset,
    Cursor,
    LinkHeader,
}
