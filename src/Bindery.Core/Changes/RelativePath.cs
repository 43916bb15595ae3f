namespace Bindery.Core.Changes;

/// <summary>What may name a file of a ChangeSet: a path that can't leave its folder.</summary>
public static class RelativePath
{
    /// <exception cref="ArgumentException">The path is absolute, empty or climbs out.</exception>
    public static void Require(string path)
    {
        bool isSafe =
            path.Length > 0
            && !Path.IsPathRooted(path)
            && !path.Contains('\\')
            && !path.Contains('\0')
            && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));
        if (!isSafe)
        {
            throw new ArgumentException($"'{path}' is not a path inside the folder", nameof(path));
        }
    }
}
