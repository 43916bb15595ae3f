namespace Bindery.Generation.Development;

/// <summary>Where the repository is that a folder belongs to.</summary>
internal static class GitRoot
{
    /// <returns>Null where the folder is the repository's top itself, or in none.</returns>
    public static string? Above(string folder)
    {
        for (DirectoryInfo? place = new(folder); place is not null; place = place.Parent)
        {
            if (Path.Exists(Path.Combine(place.FullName, ".git")))
            {
                return place.FullName == folder ? null : place.FullName;
            }
        }

        return null;
    }
}
