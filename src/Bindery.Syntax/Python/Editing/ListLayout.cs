using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>
/// Where the items and commas of a list stand. Taken from the tokens, since parentheses around an item
/// belong to no node; the nodes say which commas are inside of an item, as a lambda's are.
/// </summary>
internal sealed record ListLayout(ImmutableArray<ListItem> Items, TextSpan Inside, bool IsTuple)
{
    /// <exception cref="ArgumentException">The expression is no list, tuple, set or dictionary in brackets.</exception>
    public static ListLayout Of(PythonModule module, PythonExpression display)
    {
        ImmutableArray<PythonNode> elements = display switch
        {
            ListExpression list => [.. list.Elements],
            SetExpression set => [.. set.Elements],
            DictionaryExpression dictionary => [.. dictionary.Entries],
            TupleExpression { IsParenthesized: true } tuple => [.. tuple.Elements],
            _ => throw new ArgumentException(
                $"At {module.PositionOf(display)}: only a list, tuple, set or dictionary in brackets can be edited.",
                nameof(display)
            ),
        };
        TextSpan inside = TextSpan.FromBounds(display.Span.Start + 1, display.Span.End - 1);
        return Read(module, inside, elements, display is TupleExpression);
    }

    /// <summary>The names of <c>from … import</c>, in parentheses or not.</summary>
    public static ListLayout Of(PythonModule module, FromImportStatement import)
    {
        int first = import.Names[0].Span.Start;
        PythonToken last = module.Tokens.All[module.Tokens.IndexAt(import.Span.End - 1)];
        TextSpan inside =
            last.Symbol == PythonSymbol.CloseParenthesis
                ? TextSpan.FromBounds(EndOfOpeningBefore(module, first), last.Start)
                : TextSpan.FromBounds(first, import.Span.End);
        return Read(module, inside, [.. import.Names], isTuple: false);
    }

    private static int EndOfOpeningBefore(PythonModule module, int offset)
    {
        int index = module.Tokens.IndexAt(offset);
        while (module.Tokens.All[index].Symbol != PythonSymbol.OpenParenthesis)
        {
            index--;
        }

        return module.Tokens.All[index].End;
    }

    private static ListLayout Read(
        PythonModule module,
        TextSpan inside,
        ImmutableArray<PythonNode> elements,
        bool isTuple
    )
    {
        ImmutableArray<ListItem>.Builder items = ImmutableArray.CreateBuilder<ListItem>();
        int element = 0;
        TextSpan item = default;
        for (int index = module.Tokens.IndexAt(inside.Start); ; index++)
        {
            PythonToken token = module.Tokens.All[index];
            if (token.End > inside.End || token.Kind == PythonTokenKind.EndMarker)
            {
                break;
            }

            while (element < elements.Length && elements[element].Span.End <= token.Start)
            {
                element++;
            }

            bool isWithin =
                element < elements.Length && elements[element].Span.Start <= token.Start;
            if (token.Symbol == PythonSymbol.Comma && !isWithin)
            {
                items.Add(new ListItem(item, token.Span));
                item = default;
            }
            else if (!token.IsTrivial)
            {
                item = TextSpan.FromBounds(item.IsEmpty ? token.Start : item.Start, token.End);
            }
        }

        if (!item.IsEmpty)
        {
            items.Add(new ListItem(item, null));
        }

        return new ListLayout(items.DrainToImmutable(), inside, isTuple);
    }
}
