namespace Bindery.Syntax.Tests.Odoo;

/// <summary>Odoo 16.0's own files: below the folder of <c>ODOO_BIN</c>, else <c>~/odoo-lab/odoo-16.0</c>.</summary>
internal static class OdooSource
{
    public static string FolderOrSkip()
    {
        string program = Environment.GetEnvironmentVariable("ODOO_BIN")
            is { Length: > 0 } configured
            ? configured
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
                "odoo-lab",
                "odoo-16.0",
                "odoo-bin"
            );
        if (!File.Exists(program))
        {
            Assert.Skip($"No Odoo source: {program} doesn't exist; set ODOO_BIN to an odoo-bin.");
        }

        return Path.GetDirectoryName(Path.GetFullPath(program))!;
    }

    public static string[] FilesOrSkip(string pattern)
    {
        string[] files =
        [
            .. Directory
                .EnumerateFiles(FolderOrSkip(), pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(files);
        return files;
    }
}
