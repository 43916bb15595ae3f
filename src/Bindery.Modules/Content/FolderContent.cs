using System.Collections.Immutable;

namespace Bindery.Modules.Content;

/// <summary>An addon on disk. Links below its folder are not followed, so that nothing is read twice or for ever.</summary>
internal sealed class FolderContent(string folder) : ModuleContent
{
    private static readonly ImmutableHashSet<string> SkippedFolders =
    [
        "__pycache__",
        ".git",
        "node_modules",
    ];

    private readonly SortedDictionary<string, string> unreadable = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<string>> paths = new(() => List(folder));

    public override ImmutableArray<string> Paths => paths.Value;

    public override IReadOnlyDictionary<string, string> Unreadable => unreadable;

    public override byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            unreadable[path] =
                failure is UnauthorizedAccessException
                    ? "access is denied"
                    : "it is gone, or can't be opened";
            return [];
        }
    }

    private static ImmutableArray<string> List(string folder)
    {
        List<string> found = [];
        Collect(new DirectoryInfo(folder), "", found);
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> found)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                continue;
            }

            if (entry is not DirectoryInfo below)
            {
                found.Add(prefix + entry.Name);
            }
            else if (!SkippedFolders.Contains(entry.Name))
            {
                Collect(below, $"{prefix}{entry.Name}/", found);
            }
        }
    }
}
