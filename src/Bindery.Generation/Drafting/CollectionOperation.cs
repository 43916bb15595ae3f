using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Adds to a list or dictionary that is an attribute of a class.</summary>
internal static class CollectionOperation
{
    public static ModuleDraft EnsureListElement(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName attribute,
        PythonSource element
    ) => draft.Ensure(place, attribute, element, element);

    public static ModuleDraft EnsureDictionaryEntry(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName attribute,
        PythonLiteral key,
        PythonSource value
    ) => draft.Ensure(place, attribute, key, PythonSource.Of($"{key}: {value}"));

    private static ModuleDraft Ensure(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName attribute,
        PythonSource identity,
        PythonSource element
    )
    {
        (string path, PythonExpression display) = draft.Find(place, attribute);
        return Holds(draft.Python(path), display, identity)
            ? draft
            : draft
                .EditPython(
                    path,
                    module =>
                        CollectionInsertion.Insert(
                            module,
                            display,
                            PythonStyle.Of(module).Apply(element.Text)
                        )
                )
                .Reflow(place, attribute);
    }

    private static ModuleDraft Reflow(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName attribute
    )
    {
        (string path, PythonExpression display) = draft.Find(place, attribute);
        return draft.EditPython(path, module => DisplayReflow.Edits(module, display));
    }

    private static (string Path, PythonExpression Display) Find(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName attribute
    )
    {
        foreach (FoundClass found in draft.MakersAndExtensions(place))
        {
            if (ClassMembers.ValueOf(found.Definition, attribute.ToString()) is { } value)
            {
                return DisplayItems.IsDisplay(value)
                    ? (found.Path, value)
                    : throw new DraftException(
                        $"{attribute} of {place} in {found.Path} is no list, tuple or dictionary that can be added to"
                    );
            }
        }

        throw new DraftException($"{place} has no {attribute}");
    }

    private static bool Holds(
        PythonModule module,
        PythonExpression display,
        PythonSource identity
    ) => DisplayItems.Of(display).Any(item => IsSame(module, item, identity));

    // Two ways to write one string are the same element.
    private static bool IsSame(PythonModule module, PythonNode item, PythonSource identity)
    {
        PythonNode key = item is DictionaryEntry { Key: { } entryKey } ? entryKey : item;
        return module.Source[key.Span] == identity.Text
            || (
                key is StringExpression { Value: { } value }
                && PythonLiteral.Of(value).ToString() == identity.Text
            );
    }
}
