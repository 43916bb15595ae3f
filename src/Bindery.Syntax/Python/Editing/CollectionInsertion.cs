using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Puts an element into a list, tuple, set or dictionary in the style of those that are there.</summary>
public static class CollectionInsertion
{
    /// <param name="module">The file that holds the display.</param>
    /// <param name="display">A list, tuple, set or dictionary in brackets.</param>
    /// <param name="element">Python text; for a dictionary <c>key: value</c>. Its further lines are indented like the first.</param>
    /// <param name="index">The place it gets; none for the last.</param>
    /// <exception cref="ArgumentException">The expression is no such display, or has no such place.</exception>
    public static ImmutableArray<TextEdit> Insert(
        PythonModule module,
        PythonExpression display,
        string element,
        int? index = null
    ) => InsertInto(module, ListLayout.Of(module, display), element, index);

    internal static ImmutableArray<TextEdit> InsertInto(
        PythonModule module,
        ListLayout list,
        string element,
        int? index
    )
    {
        int place = index ?? list.Items.Length;
        if (place < 0 || place > list.Items.Length)
        {
            throw new ArgumentException(
                $"There are {list.Items.Length} elements; {place} is no place among them.",
                nameof(index)
            );
        }

        ListItemWriter writer = new(module, list, element);
        return list.Items.IsEmpty ? [writer.InsertOnly()]
            : place == list.Items.Length ? writer.Append()
            : [writer.InsertBefore(place)];
    }
}
