namespace Bindery.Testing;

/// <summary>
/// Folders in which tests on a real Odoo keep their cluster between runs. One run at a time uses a
/// folder, so that tests which may run side by side have one each.
/// </summary>
public static class OdooCache
{
    public static string Of(string name) =>
        Path.Combine(Path.GetTempPath(), $"bindery-odoo-of-{Environment.UserName}", name);
}
