namespace Bindery.Generation.Drafting;

/// <summary>
/// Where a data file belongs in the manifest: Odoo loads the list from top to bottom, so groups
/// come before rights, records before the views that show them, and menus last.
/// </summary>
internal static class DataFileOrder
{
    private const string BackendForm = "generic_connector.generic_backend_view_form";
    private const int BackendViews = 5;

    public static int Rank(ModuleDraft draft, string path) =>
        HoldsBackendForm(draft, path) ? BackendViews : ByName(path);

    // Its buttons open the lists of the bindings, which have to be there by then.
    private static bool HoldsBackendForm(ModuleDraft draft, string path) =>
        path.EndsWith(".xml", StringComparison.Ordinal)
        && draft.Files.Find(path) is not null
        && draft.Xml(path).Source.Text.Contains(BackendForm, StringComparison.Ordinal);

    private static int ByName(string path) =>
        path switch
        {
            _ when path.EndsWith("security.xml", StringComparison.Ordinal) => 0,
            _ when path.StartsWith("security/", StringComparison.Ordinal) => 1,
            _ when path.StartsWith("data/", StringComparison.Ordinal) => 2,
            _ when path.StartsWith("wizards/", StringComparison.Ordinal) => 3,
            _ when path.EndsWith("menu_views.xml", StringComparison.Ordinal) => 6,
            _ when path.EndsWith("backend_views.xml", StringComparison.Ordinal) => BackendViews,
            _ => 4,
        };
}
