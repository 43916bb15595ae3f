using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Core.Failures;

namespace Bindery.Modules.Reading;

/// <summary>Reads an addon's folder. Links are not followed, so that nothing is read twice or for ever.</summary>
public static class ModuleReader
{
    private static readonly ImmutableHashSet<string> SkippedFolders =
    [
        "__pycache__",
        ".git",
        "node_modules",
    ];

    /// <exception cref="BinderyException">There is no such folder, or it can't be read.</exception>
    public static ModuleFiles Read(string folder)
    {
        string full = Path.GetFullPath(folder);
        if (!Directory.Exists(full))
        {
            throw BinderyException.BadRequest(
                $"{folder} is not a folder; give the path of an addon."
            );
        }

        try
        {
            ImmutableSortedDictionary<string, FileContent> files = FilesBelow(full)
                .ToImmutableSortedDictionary(
                    path => Path.GetRelativePath(full, path).Replace('\\', '/'),
                    FileContent.Read,
                    StringComparer.Ordinal
                );
            return new ModuleFiles(Path.GetFileName(full.TrimEnd('/', '\\')), files);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw BinderyException.Outside($"cannot read {folder}: {failure.Message}", failure);
        }
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.LinkTarget is not null)
            {
                continue;
            }

            if (entry is FileInfo)
            {
                yield return entry.FullName;
            }
            else if (!SkippedFolders.Contains(entry.Name))
            {
                foreach (string path in FilesBelow(entry.FullName))
                {
                    yield return path;
                }
            }
        }
    }
}
