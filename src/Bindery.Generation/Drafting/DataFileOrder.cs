namespace Bindery.Generation.Drafting;

/// <summary>
/// Where a data file belongs in the manifest: Odoo loads the list from top to bottom, so groups
/// come before rights, records before the views that show them, and menus last.
/// </summary>
internal static class DataFileOrder
{
    public static int Rank(string path) =>
        path switch
        {
            _ when path.EndsWith("security.xml", StringComparison.Ordinal) => 0,
            _ when path.StartsWith("security/", StringComparison.Ordinal) => 1,
            _ when path.StartsWith("data/", StringComparison.Ordinal) => 2,
            _ when path.StartsWith("wizards/", StringComparison.Ordinal) => 3,
            _ when path.EndsWith("menu_views.xml", StringComparison.Ordinal) => 6,
            _ when path.EndsWith("backend_views.xml", StringComparison.Ordinal) => 5,
            _ => 4,
        };
}
