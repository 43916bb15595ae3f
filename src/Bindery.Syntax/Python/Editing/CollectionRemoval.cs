using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Takes an element out of a list, tuple, set or dictionary: undoes <see cref="CollectionInsertion"/> exactly.</summary>
public static class CollectionRemoval
{
    /// <exception cref="ArgumentException">The expression is no display in brackets, or has no such element.</exception>
    public static ImmutableArray<TextEdit> Remove(
        PythonModule module,
        PythonExpression display,
        int index
    ) => RemoveFrom(module, ListLayout.Of(module, display), index);

    internal static ImmutableArray<TextEdit> RemoveFrom(
        PythonModule module,
        ListLayout list,
        int index
    )
    {
        if (index < 0 || index >= list.Items.Length)
        {
            throw new ArgumentException(
                $"There are {list.Items.Length} elements; none has the index {index}.",
                nameof(index)
            );
        }

        ImmutableArray<TextEdit> edits =
        [
            .. CommaLeftBehind(list, index),
            RemoveItem(module, list, index),
        ];
        bool needsComma = index == 0 && LeavesTupleOfOne(list) && list.Items[1].Comma is null;
        return needsComma ? edits.Add(TextEdit.Insert(list.Items[1].Span.End, ",")) : edits;
    }

    private static TextEdit RemoveItem(PythonModule module, ListLayout list, int index)
    {
        TokenLayout layout = new(module);
        ListItem item = list.Items[index];
        bool endsLine =
            index == list.Items.Length - 1
            || layout.BreakBefore(list.Items[index + 1].Span.Start) is not null;
        if (layout.BreakBefore(item.Span.Start) is not { } lineBreak || !endsLine)
        {
            return RemoveFromLine(list, index, endsLine);
        }

        int end = layout.EndWithComment(item.EndWithComma);
        bool keepsBreak = layout.WouldBeComment(lineBreak, end);
        return TextEdit.Delete(keepsBreak ? item.Span.Start : lineBreak, end);
    }

    /// <summary>Without a comma after the last item, the one before it must lose its own, save in a tuple of one.</summary>
    private static ImmutableArray<TextEdit> CommaLeftBehind(ListLayout list, int index)
    {
        bool isKept = list.Items[index].Comma is not null || index == 0 || LeavesTupleOfOne(list);
        return isKept ? [] : [TextEdit.Delete(list.Items[index - 1].Comma!.Value)];
    }

    private static TextEdit RemoveFromLine(ListLayout list, int index, bool endsLine)
    {
        ListItem item = list.Items[index];
        bool isLast = index == list.Items.Length - 1;
        if (!isLast && (index == 0 || !endsLine))
        {
            return TextEdit.Delete(item.Span.Start, list.Items[index + 1].Span.Start);
        }

        int start = index == 0 ? item.Span.Start : list.Items[index - 1].EndWithComma;
        return TextEdit.Delete(start, item.EndWithComma);
    }

    private static bool LeavesTupleOfOne(ListLayout list) => list.IsTuple && list.Items.Length == 2;
}
