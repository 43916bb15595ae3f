using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Bindery.Core.Changes;

/// <summary>
/// The hunks of a unified diff. DiffPlex finds the differences; its own renderer counts an empty
/// line after the last line end, and git refuses what it writes.
/// </summary>
internal static class UnifiedHunks
{
    private const int ContextLines = 3;

    public static string Render(string before, string after)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(
            before,
            after,
            ignoreWhiteSpace: false,
            ignoreCase: false,
            LineEndingsPreservingChunker.Instance
        );
        StringBuilder text = new();
        foreach (List<DiffBlock> hunk in Hunks(diff.DiffBlocks))
        {
            AppendHunk(text, diff, hunk);
        }

        return text.ToString();
    }

    /// <summary>Differences so near that their context would meet go into one hunk.</summary>
    private static List<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        List<List<DiffBlock>> hunks = [];
        foreach (DiffBlock block in blocks)
        {
            DiffBlock? previous = hunks.LastOrDefault()?[^1];
            bool isNear =
                previous is not null && block.DeleteStartA - EndA(previous) <= 2 * ContextLines;
            if (isNear)
            {
                hunks[^1].Add(block);
            }
            else
            {
                hunks.Add([block]);
            }
        }

        return hunks;
    }

    private static void AppendHunk(StringBuilder text, DiffResult diff, List<DiffBlock> hunk)
    {
        int start = Math.Max(hunk[0].DeleteStartA - ContextLines, 0);
        int end = Math.Min(EndA(hunk[^1]) + ContextLines, diff.PiecesOld.Count);
        int added = hunk.Sum(block => block.InsertCountB) - hunk.Sum(block => block.DeleteCountA);
        int startB = hunk[0].InsertStartB - (hunk[0].DeleteStartA - start);
        text.Append($"@@ -{Range(start, end - start)} +{Range(startB, end - start + added)} @@\n");
        int at = start;
        foreach (DiffBlock block in hunk)
        {
            AppendLines(text, ' ', diff.PiecesOld, at, block.DeleteStartA);
            AppendLines(text, '-', diff.PiecesOld, block.DeleteStartA, EndA(block));
            AppendLines(
                text,
                '+',
                diff.PiecesNew,
                block.InsertStartB,
                block.InsertStartB + block.InsertCountB
            );
            at = EndA(block);
        }

        AppendLines(text, ' ', diff.PiecesOld, at, end);
    }

    // Lines count from 1; an empty range names the line before it.
    private static string Range(int start, int count) =>
        $"{(count == 0 ? start : start + 1)},{count}";

    private static int EndA(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void AppendLines(
        StringBuilder text,
        char mark,
        IReadOnlyList<string> lines,
        int start,
        int end
    )
    {
        for (int index = start; index < end; index++)
        {
            text.Append(mark).Append(lines[index]);
            if (!lines[index].EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }
}
