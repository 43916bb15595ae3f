using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Bindery.Generation.Merging;

/// <summary>Lines of a base, from <paramref name="Start"/> to before <paramref name="End"/>, and what one side has in their place.</summary>
internal sealed record LineEdit(int Start, int End, string Text)
{
    public static ImmutableArray<LineEdit> Between(string before, string after)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(
            before,
            after,
            ignoreWhiteSpace: false,
            ignoreCase: false,
            LineEndingsPreservingChunker.Instance
        );
        return
        [
            .. diff.DiffBlocks.Select(block => new LineEdit(
                block.DeleteStartA,
                block.DeleteStartA + block.DeleteCountA,
                string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))
            )),
        ];
    }

    public static ImmutableArray<string> Lines(string text) =>
        [.. LineEndingsPreservingChunker.Instance.Chunk(text)];

    /// <summary>Whether two changes of one base can't both be made: touching is no overlap.</summary>
    public bool Overlaps(int start, int end)
    {
        bool isBothInsertion = Start == End && start == end;
        return isBothInsertion ? Start == start : Start < end && start < End;
    }
}
