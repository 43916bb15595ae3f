namespace Bindery.Syntax.Benchmarks;

/// <summary>Odoo 16.0's source: below the folder of <c>ODOO_BIN</c>, else <c>~/odoo-lab/odoo-16.0</c>.</summary>
internal static class OdooFiles
{
    public static string? Folder
    {
        get
        {
            string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            string program = Environment.GetEnvironmentVariable("ODOO_BIN")
                is { Length: > 0 } configured
                ? configured
                : Path.Combine(home, "odoo-lab", "odoo-16.0", "odoo-bin");
            return File.Exists(program) ? Path.GetDirectoryName(Path.GetFullPath(program)) : null;
        }
    }

    public static byte[][] Read(string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Folder!, pattern, SearchOption.AllDirectories)
                .Select(File.ReadAllBytes),
        ];

    /// <summary>Bytes of all files that match, in total.</summary>
    public static long Size(string pattern) =>
        Directory
            .EnumerateFiles(Folder!, pattern, SearchOption.AllDirectories)
            .Sum(path => new FileInfo(path).Length);
}
