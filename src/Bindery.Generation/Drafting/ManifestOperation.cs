using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Adds to the lists of <c>__manifest__.py</c>.</summary>
internal static class ManifestOperation
{
    public static ModuleDraft EnsureDependency(this ModuleDraft draft, string addon) =>
        draft
            .EditPython(
                Manifest.Path,
                module => Insert(module, "depends", addon, names => names.Length)
            )
            .EditPython(Manifest.Path, module => Reflow(module, "depends"));

    /// <summary>Lists a data file, before the first one that has to be loaded after it.</summary>
    public static ModuleDraft EnsureDataFile(this ModuleDraft draft, string path) =>
        draft
            .EditPython(
                Manifest.Path,
                module => Insert(module, "data", path, names => PlaceOf(path, names))
            )
            .EditPython(Manifest.Path, module => Reflow(module, "data"));

    /// <summary>Sets a key that the manifest lacks.</summary>
    public static ModuleDraft EnsureManifestKey(
        this ModuleDraft draft,
        string key,
        PythonLiteral value
    ) =>
        draft.EditPython(
            Manifest.Path,
            module =>
            {
                DictionaryExpression manifest = DictionaryOf(module);
                return manifest.Entries.Any(entry => IsKey(entry, key))
                    ? []
                    : CollectionInsertion.Insert(
                        module,
                        manifest,
                        $"{PythonLiteral.Of(key)}: {value}"
                    );
            }
        );

    private static DictionaryExpression DictionaryOf(PythonModule module) =>
        module.DescendantsAndSelf().OfType<DictionaryExpression>().FirstOrDefault()
        ?? throw new DraftException($"{Manifest.Path} holds no dictionary");

    private static bool IsKey(DictionaryEntry entry, string key) =>
        entry.Key is StringExpression text && text.Value == key;

    private static int PlaceOf(string path, ImmutableArray<string> listed)
    {
        int rank = DataFileOrder.Rank(path);
        int place = listed.IndexOf(
            listed.FirstOrDefault(other => DataFileOrder.Rank(other) > rank)!
        );
        return place < 0 ? listed.Length : place;
    }

    private static ImmutableArray<TextEdit> Insert(
        PythonModule module,
        string key,
        string value,
        Func<ImmutableArray<string>, int> placeOf
    )
    {
        ListExpression list = ListOf(module, key);
        ImmutableArray<string> names =
        [
            .. list.Elements.Select(element =>
                element is StringExpression { Value: { } text } ? text : module.Source[element.Span]
            ),
        ];
        return names.Contains(value)
            ? []
            : CollectionInsertion.Insert(
                module,
                list,
                PythonLiteral.Of(value).ToString(),
                placeOf(names)
            );
    }

    private static ImmutableArray<TextEdit> Reflow(PythonModule module, string key) =>
        DisplayReflow.Edits(module, ListOf(module, key));

    private static ListExpression ListOf(PythonModule module, string key) =>
        module
            .DescendantsAndSelf()
            .OfType<DictionaryEntry>()
            .Where(entry => IsKey(entry, key))
            .Select(entry => entry.Value)
            .OfType<ListExpression>()
            .FirstOrDefault()
        ?? throw new DraftException($"{Manifest.Path} has no list \"{key}\"");
}
