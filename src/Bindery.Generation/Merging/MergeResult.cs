using System.Collections.Immutable;
using Bindery.Core.Changes;

namespace Bindery.Generation.Merging;

/// <summary>A merged file; null where there is none any more. Conflicts are marked in its text.</summary>
public sealed record MergeResult(FileContent? Content, ImmutableArray<MergeChunk> Conflicts)
{
    public static MergeResult Clean(FileContent? content) => new(content, []);
}
