using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>The edits that put one item into a list, on a line of its own where its neighbour has one.</summary>
internal sealed class ListItemWriter(PythonModule module, ListLayout list, string element)
{
    private readonly TokenLayout layout = new(module);

    public TextEdit InsertOnly()
    {
        int open = list.Inside.Start;
        if (!module.Source.Slice(list.Inside).ContainsAny('\r', '\n'))
        {
            return TextEdit.Insert(open, list.IsTuple ? element + "," : element);
        }

        string indentation = layout.IndentationAt(list.Inside.End) + layout.IndentationUnit;
        return TextEdit.Insert(layout.EndWithComment(open), OnOwnLine(indentation) + ",");
    }

    public TextEdit InsertBefore(int index)
    {
        ListItem next = list.Items[index];
        if (layout.BreakBefore(next.Span.Start) is null)
        {
            return TextEdit.Insert(next.Span.Start, element + ", ");
        }

        // After the item before, not before the next one, whose comments stand above it.
        int previousEnd = index == 0 ? list.Inside.Start : list.Items[index - 1].EndWithComma;
        string indentation = layout.IndentationAt(next.Span.Start);
        return TextEdit.Insert(layout.EndWithComment(previousEnd), OnOwnLine(indentation) + ",");
    }

    public ImmutableArray<TextEdit> Append()
    {
        ListItem last = list.Items[^1];
        if (layout.BreakBefore(last.Span.Start) is null)
        {
            return [AppendOnSameLine(last)];
        }

        string indentation = layout.IndentationAt(last.Span.Start);
        return last.Comma is { } comma
            ? [TextEdit.Insert(layout.EndWithComment(comma.End), OnOwnLine(indentation) + ",")]
            :
            [
                TextEdit.Insert(last.Span.End, ","),
                TextEdit.Insert(layout.EndWithComment(last.Span.End), OnOwnLine(indentation)),
            ];
    }

    private TextEdit AppendOnSameLine(ListItem last)
    {
        if (last.Comma is not { } comma)
        {
            return TextEdit.Insert(last.Span.End, ", " + element);
        }

        // The comma of a tuple of one is no matter of style.
        bool isTupleOfOne = list.IsTuple && list.Items.Length == 1;
        return TextEdit.Insert(comma.End, isTupleOfOne ? " " + element : $" {element},");
    }

    private string OnOwnLine(string indentation) =>
        module.Source.NewLine + IndentedText.Indent(element, indentation, module.Source.NewLine);
}
