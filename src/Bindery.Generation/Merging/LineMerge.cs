using System.Collections.Immutable;

namespace Bindery.Generation.Merging;

/// <summary>
/// Merges three texts by lines, as diff3 does; but a change that only touches another one is made
/// too, so that what stands side by side can be added and taken out in any order.
/// </summary>
internal static class LineMerge
{
    public static ImmutableArray<MergeChunk> Merge(string baseText, string ours, string theirs)
    {
        ImmutableArray<string> lines = LineEdit.Lines(baseText);
        Queue<LineEdit> mine = new(LineEdit.Between(baseText, ours));
        Queue<LineEdit> other = new(LineEdit.Between(baseText, theirs));
        ImmutableArray<MergeChunk>.Builder chunks = ImmutableArray.CreateBuilder<MergeChunk>();
        int at = 0;
        while (mine.Count + other.Count > 0)
        {
            (ImmutableArray<LineEdit> left, ImmutableArray<LineEdit> right) = Next(mine, other);
            int start = left.Concat(right).Min(edit => edit.Start);
            int end = left.Concat(right).Max(edit => edit.End);
            chunks.Add(MergeChunk.Settled(Text(lines, at, start)));
            chunks.Add(Chunk(lines, start, end, left, right));
            at = end;
        }

        chunks.Add(MergeChunk.Settled(Text(lines, at, lines.Length)));
        return chunks.DrainToImmutable();
    }

    private static (ImmutableArray<LineEdit> Left, ImmutableArray<LineEdit> Right) Next(
        Queue<LineEdit> mine,
        Queue<LineEdit> other
    )
    {
        List<LineEdit> left = [];
        List<LineEdit> right = [];
        LineEdit first = First(mine, other);
        (int start, int end) = (first.Start, first.End);
        Move(first, mine, other, left, right);
        while ((Overlapping(mine, start, end) ?? Overlapping(other, start, end)) is { } taken)
        {
            (start, end) = (Math.Min(start, taken.Start), Math.Max(end, taken.End));
            Move(taken, mine, other, left, right);
        }

        return ([.. left], [.. right]);
    }

    // At one place an insertion comes before a change of what follows.
    private static LineEdit First(Queue<LineEdit> mine, Queue<LineEdit> other)
    {
        if (!mine.TryPeek(out LineEdit? left))
        {
            return other.Peek();
        }

        return
            other.TryPeek(out LineEdit? right)
            && (right.Start, right.End).CompareTo((left.Start, left.End)) < 0
            ? right
            : left;
    }

    private static LineEdit? Overlapping(Queue<LineEdit> edits, int start, int end) =>
        edits.TryPeek(out LineEdit? next) && next.Overlaps(start, end) ? next : null;

    private static void Move(
        LineEdit edit,
        Queue<LineEdit> mine,
        Queue<LineEdit> other,
        List<LineEdit> left,
        List<LineEdit> right
    )
    {
        bool isMine = mine.TryPeek(out LineEdit? first) && ReferenceEquals(first, edit);
        (isMine ? left : right).Add((isMine ? mine : other).Dequeue());
    }

    private static MergeChunk Chunk(
        ImmutableArray<string> lines,
        int start,
        int end,
        ImmutableArray<LineEdit> left,
        ImmutableArray<LineEdit> right
    )
    {
        string ours = Applied(lines, start, end, left);
        string theirs = Applied(lines, start, end, right);
        return left.IsEmpty || ours == theirs ? MergeChunk.Settled(theirs)
            : right.IsEmpty ? MergeChunk.Settled(ours)
            : new MergeChunk(ours, Text(lines, start, end), theirs, IsConflict: true);
    }

    private static string Applied(
        ImmutableArray<string> lines,
        int start,
        int end,
        ImmutableArray<LineEdit> edits
    )
    {
        string text = "";
        int at = start;
        foreach (LineEdit edit in edits)
        {
            text += Text(lines, at, edit.Start) + edit.Text;
            at = edit.End;
        }

        return text + Text(lines, at, end);
    }

    private static string Text(ImmutableArray<string> lines, int start, int end) =>
        string.Concat(lines[start..end]);
}
