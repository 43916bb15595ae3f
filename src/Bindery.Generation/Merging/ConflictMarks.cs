using System.Collections.Immutable;
using System.Text;

namespace Bindery.Generation.Merging;

/// <summary>A conflict as git writes it with <c>merge.conflictStyle=diff3</c>.</summary>
internal static class ConflictMarks
{
    public static string Write(ImmutableArray<MergeChunk> chunks, string newLine)
    {
        StringBuilder text = new();
        foreach (MergeChunk chunk in chunks)
        {
            text.Append(chunk.IsConflict ? Write(chunk, newLine) : chunk.Ours);
        }

        return text.ToString();
    }

    public static string Write(MergeChunk chunk, string newLine) =>
        $"<<<<<<< yours{newLine}{Lines(chunk.Ours, newLine)}||||||| as Bindery wrote it{newLine}{Lines(chunk.Base, newLine)}======={newLine}{Lines(chunk.Theirs, newLine)}>>>>>>> as Bindery writes it today{newLine}";

    private static string Lines(string text, string newLine) =>
        text.Length == 0 || text.EndsWith('\n') ? text : text + newLine;
}
