namespace Bindery.Syntax.Python;

/// <summary>
/// The open blocks' indentation, measured as CPython does: once with tabs to the next multiple of 8
/// and once with tabs as one column. Where the two disagree, tabs and spaces are mixed.
/// </summary>
internal sealed class IndentationStack
{
    private readonly Stack<Indentation> open = new([new Indentation(0, 0)]);

    private bool mismatched;

    public bool IsEmpty => open.Count == 1;

    public Indentation Top => open.Peek();

    public void Push(Indentation indentation) => open.Push(indentation);

    /// <summary>Closes one block if the line stands further left than it.</summary>
    public bool TryPop(Indentation line)
    {
        if (line.Column >= Top.Column)
        {
            return false;
        }

        open.Pop();
        if (line.Column <= Top.Column)
        {
            return true;
        }

        // Between two levels, which Python refuses: the line stays in the inner block, and the block moves to it.
        open.Push(line);
        mismatched = true;
        return false;
    }

    /// <summary>Whether a line has stood between two levels since this was last asked.</summary>
    public bool TakeMismatch()
    {
        bool taken = mismatched;
        mismatched = false;
        return taken;
    }

    public bool Mixes(Indentation line) =>
        line.Column == Top.Column
            ? line.NarrowColumn != Top.NarrowColumn
            : line.Column > Top.Column != line.NarrowColumn > Top.NarrowColumn;
}
