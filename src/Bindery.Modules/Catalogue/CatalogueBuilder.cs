using Bindery.Modules.Addons;

namespace Bindery.Modules.Catalogue;

/// <summary>Takes a catalogue from the source of addons.</summary>
public static class CatalogueBuilder
{
    /// <param name="series">The Odoo series of the source.</param>
    /// <param name="folders">Folders that hold addons side by side; where two hold one name, the first counts.</param>
    public static byte[] Build(string series, IEnumerable<string> folders) =>
        AddonCatalogue.Write(
            series,
            folders
                .SelectMany(folder => Directory.EnumerateDirectories(folder))
                .Where(IsWanted)
                .DistinctBy(Path.GetFileName)
                .Select(folder => AddonFactsReader.Read(Module.Open(folder)))
        );

    private static bool IsWanted(string folder) =>
        File.Exists(Path.Combine(folder, "__manifest__.py"))
        && !Path.GetFileName(folder).StartsWith("test_", StringComparison.Ordinal)
        && !Path.GetFileName(folder).StartsWith("theme_", StringComparison.Ordinal);
}
