using System.Collections.Immutable;
using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>The elements of a list, tuple or set, or the entries of a dictionary.</summary>
internal static class DisplayItems
{
    public static bool IsDisplay(PythonExpression value) =>
        value is ListExpression or TupleExpression or SetExpression or DictionaryExpression;

    public static ImmutableArray<PythonNode> Of(PythonExpression display) =>
        display switch
        {
            ListExpression list => [.. list.Elements],
            TupleExpression tuple => [.. tuple.Elements],
            SetExpression set => [.. set.Elements],
            DictionaryExpression dictionary => [.. dictionary.Entries],
            _ => throw new DraftException("only a list, tuple, set or dictionary can be added to"),
        };
}
