using System.Collections.Immutable;

namespace Bindery.Core.Changes;

/// <summary>
/// What is to become of some files below one folder: the only way in which Bindery writes.
/// Applied by <see cref="ChangeSetWriter"/>, shown by <see cref="ChangeSetDiff"/>.
/// </summary>
public sealed class ChangeSet
{
    public static readonly ChangeSet Empty = new([]);

    private ChangeSet(ImmutableArray<FileChange> changes) => Changes = changes;

    /// <summary>One change a path, ordered by path; none that leaves its file as it was.</summary>
    public ImmutableArray<FileChange> Changes { get; }

    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Applied after this one, it gives every byte back.</summary>
    public ChangeSet Inverse => new([.. Changes.Select(change => change.Inverse)]);

    /// <exception cref="ArgumentException">A path stands twice or leaves the folder.</exception>
    public static ChangeSet Of(IEnumerable<FileChange> changes)
    {
        ImmutableArray<FileChange> sorted =
        [
            .. changes
                .Where(change => !Equals(change.Before, change.After))
                .OrderBy(change => change.Path, StringComparer.Ordinal),
        ];
        foreach (FileChange change in sorted)
        {
            RelativePath.Require(change.Path);
        }

        for (int index = 1; index < sorted.Length; index++)
        {
            if (sorted[index].Path == sorted[index - 1].Path)
            {
                throw new ArgumentException(
                    $"{sorted[index].Path} is changed twice",
                    nameof(changes)
                );
            }
        }

        return sorted.IsEmpty ? Empty : new ChangeSet(sorted);
    }
}
