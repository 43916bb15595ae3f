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
    ) =>
        draft
            .EditPython(
                place.Path,
                module =>
                {
                    PythonExpression display = Find(module, place, attribute);
                    return Holds(module, display, identity)
                        ? []
                        : CollectionInsertion.Insert(module, display, element.Text);
                }
            )
            .EditPython(
                place.Path,
                module => DisplayReflow.Edits(module, Find(module, place, attribute))
            );

    private static PythonExpression Find(
        PythonModule module,
        ClassPlace place,
        PythonName attribute
    ) =>
        ClassMembers.ValueOf(module.ClassOf(place), attribute.ToString())
        ?? throw new DraftException($"class {place.Name} in {place.Path} has no {attribute}");

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
