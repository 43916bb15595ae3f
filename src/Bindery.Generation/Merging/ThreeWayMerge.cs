using System.Collections.Immutable;
using Bindery.Core.Changes;

namespace Bindery.Generation.Merging;

/// <summary>
/// Merges a file that two sides changed: what a person did to it, and what Bindery would do. By the
/// named things in it where these tell, by lines where not; what is left is marked, never dropped.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="path">The file, whose ending says how it is read.</param>
    /// <param name="before">What both come from; null where there was no file.</param>
    /// <param name="ours">The person's.</param>
    /// <param name="theirs">Bindery's.</param>
    public static MergeResult Merge(
        string path,
        FileContent? before,
        FileContent? ours,
        FileContent? theirs
    )
    {
        if (Equals(ours, theirs) || Equals(before, theirs))
        {
            return MergeResult.Clean(ours);
        }

        if (Equals(before, ours))
        {
            return MergeResult.Clean(theirs);
        }

        return ours is null || theirs is null || ours.IsBinary || theirs.IsBinary
            ? OneSided(before, ours, theirs)
            : MergeTexts(path, before, ours, theirs);
    }

    // A file that one side took away and the other one changed: it stays, and is reported.
    private static MergeResult OneSided(
        FileContent? before,
        FileContent? ours,
        FileContent? theirs
    ) =>
        new(ours, [new MergeChunk(ours?.Text ?? "", before?.Text ?? "", theirs?.Text ?? "", true)]);

    private static MergeResult MergeTexts(
        string path,
        FileContent? before,
        FileContent ours,
        FileContent theirs
    )
    {
        MergeableText mine = MergeableText.Of(path, ours);
        string newLine = mine.Source.NewLine;
        string oldText = before is null
            ? ""
            : InLineEnds(MergeableText.Of(path, before).Text, newLine);
        string newText = InLineEnds(MergeableText.Of(path, theirs).Text, newLine);
        (string old, string left, string right) = new UnitAlignment(
            mine.Extension,
            oldText,
            mine.Text,
            newText
        ).Align();
        ImmutableArray<MergeChunk> chunks = Settled(mine, LineMerge.Merge(old, left, right));
        string text = ConflictMarks.Write(chunks, newLine);
        ImmutableArray<MergeChunk> conflicts = [.. chunks.Where(chunk => chunk.IsConflict)];
        return new MergeResult(mine.With(text), conflicts);
    }

    private static string InLineEnds(string text, string newLine) =>
        text.ReplaceLineEndings("\n").ReplaceLineEndings(newLine);

    // Two things put at one place can both stand there, ours first, where the file stays sound.
    private static ImmutableArray<MergeChunk> Settled(
        MergeableText mine,
        ImmutableArray<MergeChunk> chunks
    )
    {
        if (!chunks.Any(chunk => chunk.IsDoubleInsertion))
        {
            return chunks;
        }

        ImmutableArray<MergeChunk> both =
        [
            .. chunks.Select(chunk =>
                chunk.IsDoubleInsertion ? MergeChunk.Settled(chunk.Ours + chunk.Theirs) : chunk
            ),
        ];
        string text = string.Concat(both.Select(chunk => chunk.Ours));
        return mine.IsSound(text) ? both : chunks;
    }
}
