namespace Bindery.Blueprints.Reading.References;

internal static class Duplicates
{
    /// <returns>The path of every entry whose name an entry before it has, with that name.</returns>
    public static IEnumerable<(string Path, string Name)> Among(
        IEnumerable<(string Path, string Name)> entries
    )
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return entries.Where(entry => !seen.Add(entry.Name));
    }
}
