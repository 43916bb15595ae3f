using System.Collections.Immutable;
using Bindery.Generation.Drafting;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Merging;

/// <summary>Merges a list, tuple or dictionary entry by entry, in the layout of our side.</summary>
internal static class DisplayMerge
{
    /// <returns>Null where the texts hold none, or both sides changed one entry.</returns>
    public static string? Merge(string before, string ours, string theirs)
    {
        if (
            Items(before) is not { } old
            || Items(ours) is not { } mine
            || Items(theirs) is not { } other
            || HasTwins(old)
            || HasTwins(mine)
            || HasTwins(other)
        )
        {
            return null;
        }

        Dictionary<string, string> wasThere = old.ToDictionary();
        Dictionary<string, string> isOurs = mine.ToDictionary();
        Dictionary<string, string> isTheirs = other.ToDictionary();
        string text = ours;
        foreach ((string key, string item) in old)
        {
            bool isKept = isTheirs.TryGetValue(key, out string? theirItem);
            if (!isOurs.TryGetValue(key, out string? ourItem) || theirItem == ourItem)
            {
                continue;
            }

            bool isTheirChange = !isKept || !SameCode.In(theirItem!, item);
            bool isOurChange = !SameCode.In(ourItem, item);
            if (isTheirChange && isOurChange)
            {
                return null;
            }

            text = isTheirChange ? Replaced(text, key, theirItem) : text;
        }

        return Inserted(text, other, wasThere, isOurs);
    }

    private static string Inserted(
        string text,
        ImmutableArray<KeyValuePair<string, string>> theirs,
        Dictionary<string, string> wasThere,
        Dictionary<string, string> isOurs
    )
    {
        for (int index = 0; index < theirs.Length; index++)
        {
            (string key, string item) = theirs[index];
            if (wasThere.ContainsKey(key) || isOurs.ContainsKey(key))
            {
                continue;
            }

            ImmutableArray<KeyValuePair<string, string>> now = Items(text)!.Value;
            int place = index == 0 ? 0 : IndexOf(now, theirs[index - 1].Key) + 1;
            bool isLast = index == theirs.Length - 1 || place == 0;
            text = Edited(
                text,
                (module, display) =>
                    CollectionInsertion.Insert(module, display, item, isLast ? now.Length : place)
            );
        }

        return text;
    }

    private static string Replaced(string text, string key, string? item) =>
        Edited(
            text,
            (module, display) =>
            {
                int index = IndexOf(Items(text)!.Value, key);
                return item is null
                    ? CollectionRemoval.Remove(module, display, index)
                    : [new TextEdit(DisplayItems.Of(display)[index].Span, item)];
            }
        );

    private static string Edited(
        string text,
        Func<PythonModule, PythonExpression, IEnumerable<TextEdit>> edit
    )
    {
        PythonModule module = PythonModule.Parse(SourceText.FromText(text));
        return module.Source.WithEdits(edit(module, Display(module)!)).Text;
    }

    private static ImmutableArray<KeyValuePair<string, string>>? Items(string text)
    {
        PythonModule module = PythonModule.Parse(SourceText.FromText(text));
        return Display(module) is { } display
            ?
            [
                .. DisplayItems
                    .Of(display)
                    .Select(item =>
                        KeyValuePair.Create(
                            module.Source[
                                (item is DictionaryEntry { Key: { } key } ? key : item).Span
                            ],
                            module.Source[item.Span]
                        )
                    ),
            ]
            : null;
    }

    // An entry of the manifest is read as an annotation of a string: its value is what counts.
    private static PythonExpression? Display(PythonModule module)
    {
        PythonExpression? value = module.Statements is [var only]
            ? only switch
            {
                AssignmentStatement assignment => assignment.Value,
                AnnotatedAssignmentStatement annotated => annotated.Annotation,
                _ => null,
            }
            : null;
        return value is not null && DisplayItems.IsDisplay(value) ? value : null;
    }

    private static bool HasTwins(ImmutableArray<KeyValuePair<string, string>> items) =>
        items.Select(item => item.Key).Distinct().Count() < items.Length;

    private static int IndexOf(ImmutableArray<KeyValuePair<string, string>> items, string key)
    {
        for (int index = 0; index < items.Length; index++)
        {
            if (items[index].Key == key)
            {
                return index;
            }
        }

        return -1;
    }
}
