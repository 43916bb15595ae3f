using System.Collections.Immutable;

namespace Bindery.Core.Changes;

/// <summary>
/// A hidden folder on the destination's own file system, so that moving a file out of it is a
/// rename. Holds the new files, and the old ones until the whole change is in place.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly string _root;
    private readonly string _folder;
    private readonly List<string> _createdFolders = [];
    private readonly List<FileChange> _staged = [];

    public StagingFolder(string root)
    {
        _root = root;
        _folder = Path.Combine(root, $".bindery-{Guid.NewGuid():N}");
        try
        {
            CreateFolders(root);
            Directory.CreateDirectory(NewFiles);
            Directory.CreateDirectory(OldFiles);
        }
        catch
        {
            DeleteCreatedFolders();
            throw;
        }
    }

    private string NewFiles => Path.Combine(_folder, "new");

    private string OldFiles => Path.Combine(_folder, "old");

    private bool IsCommitted { get; set; }

    public void Stage(FileChange change)
    {
        if (change.After is { } content)
        {
            string path = Path.Combine(NewFiles, change.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream file = new(path, FileMode.CreateNew);
            file.Write(content.Bytes.AsSpan());
            KeepMode(change, path);
        }

        _staged.Add(change);
    }

    public void MoveIntoPlace()
    {
        Stack<Action> undo = new();
        try
        {
            foreach (IGrouping<string, FileChange> top in _staged.GroupBy(TopOf))
            {
                MoveTop(top.Key, [.. top], undo);
            }

            IsCommitted = true;
        }
        catch
        {
            while (undo.TryPop(out Action? step))
            {
                step();
            }

            throw;
        }
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        if (!IsCommitted)
        {
            DeleteCreatedFolders();
        }
    }

    private static string TopOf(FileChange change) => change.Path.Split('/', 2)[0];

    // A folder that is new as a whole appears as a whole: nobody sees half of an addon.
    private void MoveTop(string top, ImmutableArray<FileChange> changes, Stack<Action> undo)
    {
        string place = Path.Combine(_root, top);
        string staged = Path.Combine(NewFiles, top);
        if (Directory.Exists(staged) && !Path.Exists(place))
        {
            Directory.Move(staged, place);
            undo.Push(() => Directory.Delete(place, recursive: true));
            return;
        }

        foreach (FileChange change in changes)
        {
            Move(change, undo);
        }
    }

    private void Move(FileChange change, Stack<Action> undo)
    {
        string place = Path.Combine(_root, change.Path);
        if (!change.IsCreation)
        {
            string kept = Path.Combine(OldFiles, change.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(place, kept);
            undo.Push(() => File.Move(kept, place));
        }

        if (!change.IsDeletion)
        {
            CreateFolders(Path.GetDirectoryName(place)!);
            File.Move(Path.Combine(NewFiles, change.Path), place);
            undo.Push(() => File.Delete(place));
        }
        else
        {
            DeleteEmptyFolders(Path.GetDirectoryName(place)!, undo);
        }
    }

    private void KeepMode(FileChange change, string staged)
    {
        if (!OperatingSystem.IsWindows() && !change.IsCreation)
        {
            File.SetUnixFileMode(staged, File.GetUnixFileMode(Path.Combine(_root, change.Path)));
        }
    }

    private void CreateFolders(string folder)
    {
        Stack<string> missing = new();
        for (
            string? at = folder;
            at is not null && !Directory.Exists(at);
            at = Path.GetDirectoryName(at)
        )
        {
            missing.Push(at);
        }

        foreach (string path in missing)
        {
            Directory.CreateDirectory(path);
            _createdFolders.Add(path);
        }
    }

    private void DeleteEmptyFolders(string folder, Stack<Action> undo)
    {
        while (folder != _root && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            string emptied = folder;
            Directory.Delete(emptied);
            undo.Push(() => Directory.CreateDirectory(emptied));
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private void DeleteCreatedFolders()
    {
        foreach (string folder in Enumerable.Reverse(_createdFolders))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
