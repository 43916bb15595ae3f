using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>
/// Takes a statement out with its lines and, where it was the last of its group, with the blank lines
/// above it. Comments above it stay. A block that would be left empty gets a <c>pass</c>.
/// </summary>
public static class StatementRemoval
{
    /// <param name="module">The file.</param>
    /// <param name="statements">The statements among which it stands: the module's or a block's.</param>
    /// <param name="index">Which of them.</param>
    /// <exception cref="ArgumentException">There is no such statement, or it shares its line with another.</exception>
    public static ImmutableArray<TextEdit> Remove(
        PythonModule module,
        ImmutableArray<PythonStatement> statements,
        int index
    )
    {
        TokenLayout layout = new(module);
        PythonStatement statement = Check(module, layout, statements, index);
        bool isOfBlock = statements != module.Statements;
        if (isOfBlock && statements.Length == 1)
        {
            return [new TextEdit(statement.Span, "pass")];
        }

        int end = layout.EndOfLine(statement.Span.End);
        bool hasNext = index + 1 < statements.Length;
        if (layout.ContentBefore(statement.Span.Start) is not { } before)
        {
            return
            [
                TextEdit.Delete(StartOfLine(module, statement), EndOfFirst(module, end, hasNext)),
            ];
        }

        return hasNext && !IsBlankAfter(module, end)
            ? [TextEdit.Delete(StartOfLine(module, statement), AfterBreak(module, end))]
            : [TextEdit.Delete(layout.EndOfLine(before.End), end)];
    }

    private static PythonStatement Check(
        PythonModule module,
        TokenLayout layout,
        ImmutableArray<PythonStatement> statements,
        int index
    )
    {
        if (index < 0 || index >= statements.Length)
        {
            throw new ArgumentException(
                $"There are {statements.Length} statements; none has the index {index}.",
                nameof(index)
            );
        }

        PythonStatement statement = statements[index];
        bool isFirstOfLine =
            layout.ContentBefore(statement.Span.Start) is null
            || layout.BreakBefore(statement.Span.Start) is not null;
        bool isLastOfLine = layout.EndsLineAfter(statement.Span.End);
        return isFirstOfLine && isLastOfLine
            ? statement
            : throw new ArgumentException(
                $"The statement at {module.PositionOf(statement)} shares its line with another; give it a line of its own first.",
                nameof(index)
            );
    }

    private static int StartOfLine(PythonModule module, PythonStatement statement) =>
        LineBreak.StartOfLine(module.Source.Text, statement.Span.Start);

    private static int AfterBreak(PythonModule module, int end) =>
        end + LineBreak.LengthAt(module.Source.Text, end);

    private static bool IsBlankAfter(PythonModule module, int end)
    {
        string text = module.Source.Text;
        int next = AfterBreak(module, end);
        return text.AsSpan(next, LineBreak.NextFrom(text, next) - next).IsWhiteSpace();
    }

    /// <summary>The first statement of a file takes along the blank lines between it and the next.</summary>
    private static int EndOfFirst(PythonModule module, int end, bool hasNext)
    {
        while (hasNext && IsBlankAfter(module, end))
        {
            int next = AfterBreak(module, end);
            end = LineBreak.NextFrom(module.Source.Text, next);
        }

        return AfterBreak(module, end);
    }
}
