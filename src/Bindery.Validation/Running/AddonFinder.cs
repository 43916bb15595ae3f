using Bindery.Core.Failures;

namespace Bindery.Validation.Running;

/// <summary>Finds the addons that a path means: itself, or those below it.</summary>
internal static class AddonFinder
{
    private const string ManifestName = "__manifest__.py";
    private const int DeepestLevel = 6;

    /// <exception cref="BinderyException">There is no such folder, or no addon in it.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            throw BinderyException.BadRequest(
                $"{path} is not a folder; give the path of an addon."
            );
        }

        List<string> found = [];
        Collect(path, 0, found);
        if (found.Count > 0)
        {
            return found;
        }

        // A folder with Python in it was meant as an addon, whose manifest is what is missing.
        return File.Exists(Path.Combine(path, "__init__.py")) || HoldsModels(path)
            ? [path]
            : throw BinderyException.BadRequest(
                $"{path} holds no addon: no {ManifestName} in it or below; give the path of an addon."
            );
    }

    private static bool HoldsModels(string path) => Directory.Exists(Path.Combine(path, "models"));

    private static void Collect(string folder, int level, List<string> found)
    {
        if (File.Exists(Path.Combine(folder, ManifestName)))
        {
            found.Add(folder);
            return;
        }

        if (level == DeepestLevel)
        {
            return;
        }

        IEnumerable<string> below = new DirectoryInfo(folder)
            .EnumerateDirectories()
            .Where(entry => entry.LinkTarget is null && entry.Name[0] != '.')
            .Select(entry => Path.Combine(folder, entry.Name))
            .Order(StringComparer.Ordinal);
        foreach (string child in below)
        {
            Collect(child, level + 1, found);
        }
    }
}
