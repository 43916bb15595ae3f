using Bindery.Core.Failures;

namespace Bindery.Core.Changes;

/// <summary>
/// Applies ChangeSets to one folder, each whole or not at all: everything is first written to a
/// staging folder beside its destination, then moved into place by renames that are undone when
/// one of them fails.
/// </summary>
public sealed class ChangeSetWriter(string root)
{
    /// <param name="changes">What to write.</param>
    /// <param name="cancellation">Heeded until the first file is moved into place.</param>
    /// <exception cref="BinderyException">A file changed since it was read, or the disk failed.</exception>
    public void Apply(ChangeSet changes, CancellationToken cancellation)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        try
        {
            ApplyWhole(changes, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw BinderyException.Outside(
                $"cannot write below {root}: {failure.Message} Nothing was changed.",
                failure
            );
        }
    }

    private void ApplyWhole(ChangeSet changes, CancellationToken cancellation)
    {
        foreach (FileChange change in changes.Changes)
        {
            RequireUntouched(change);
        }

        using StagingFolder staging = new(root);
        foreach (FileChange change in changes.Changes)
        {
            cancellation.ThrowIfCancellationRequested();
            staging.Stage(change);
        }

        cancellation.ThrowIfCancellationRequested();
        staging.MoveIntoPlace();
        foreach (FileChange change in changes.Changes)
        {
            RequireWritten(change);
        }
    }

    private void RequireUntouched(FileChange change)
    {
        RequireNoLink(change.Path);
        if (!Equals(ReadOrNull(change.Path), change.Before))
        {
            throw BinderyException.BadRequest(
                change.IsCreation
                    ? $"{change.Path} exists already below {root}; move it away or choose another target."
                    : $"{change.Path} has changed since it was read; run the command again."
            );
        }
    }

    // A link inside the folder could lead a write out of it.
    private void RequireNoLink(string path)
    {
        string current = root;
        foreach (string part in path.Split('/'))
        {
            current = Path.Combine(current, part);
            if (new FileInfo(current).LinkTarget is not null)
            {
                throw BinderyException.BadRequest(
                    $"{current} is a symbolic link; Bindery writes only to the module's own files."
                );
            }
        }
    }

    private void RequireWritten(FileChange change)
    {
        if (!Equals(ReadOrNull(change.Path), change.After))
        {
            throw BinderyException.Outside(
                $"{change.Path} below {root} does not hold what was written to it; check the disk."
            );
        }
    }

    private FileContent? ReadOrNull(string path) =>
        FileContent.ReadOrNull(Path.Combine(root, path));
}
