namespace Bindery.Core.Changes;

/// <summary>
/// One file before and after. <see cref="Before"/> is null for a file that is made,
/// <see cref="After"/> for one that goes.
/// </summary>
/// <param name="Path">Relative to the folder that the ChangeSet is for, with <c>/</c>.</param>
public sealed record FileChange(string Path, FileContent? Before, FileContent? After)
{
    public bool IsCreation => Before is null;

    public bool IsDeletion => After is null;

    public FileChange Inverse => new(Path, After, Before);
}
