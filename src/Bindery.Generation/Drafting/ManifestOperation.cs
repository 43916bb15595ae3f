using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;
using Literal = Bindery.Modules.Python.PythonLiteral;

namespace Bindery.Generation.Drafting;

/// <summary>Adds to the lists of <c>__manifest__.py</c>.</summary>
internal static class ManifestOperation
{
    public static ModuleDraft EnsureDependency(this ModuleDraft draft, string addon) =>
        draft.EnsureListed("depends", addon, names => names.Length);

    /// <summary>Lists a data file, before the first one that has to be loaded after it.</summary>
    public static ModuleDraft EnsureDataFile(this ModuleDraft draft, string path) =>
        draft.EnsureListed("data", path, names => PlaceOf(draft, path, names));

    /// <summary>Sets a key that the manifest lacks.</summary>
    public static ModuleDraft EnsureManifestKey(
        this ModuleDraft draft,
        string key,
        PythonSource value
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
                        PythonStyle.Of(module).Apply($"{PythonLiteral.Of(key)}: {value}")
                    );
            }
        );

    private static ModuleDraft EnsureListed(
        this ModuleDraft draft,
        string key,
        string value,
        Func<ImmutableArray<string>, int> placeOf
    )
    {
        ModuleDraft current = draft.EnsureManifestKey(key, PythonSource.Of($"[]"));
        ImmutableArray<string> names =
        [
            .. DisplayItems
                .Of(ListOf(current.Python(Manifest.Path), key))
                .Select(item => Literal.Text(item as PythonExpression) ?? ""),
        ];
        return names.Contains(value)
            ? current
            : current
                .EditPython(
                    Manifest.Path,
                    module =>
                        CollectionInsertion.Insert(
                            module,
                            ListOf(module, key),
                            PythonStyle.Of(module).Apply(PythonLiteral.Of(value).ToString()),
                            placeOf(names)
                        )
                )
                .EditPython(Manifest.Path, module => Reflow(module, key));
    }

    // The file that Odoo evaluates holds one expression, whatever dictionaries stand inside it.
    private static DictionaryExpression DictionaryOf(PythonModule module) =>
        module
            .Statements.OfType<ExpressionStatement>()
            .Select(statement => statement.Value)
            .OfType<DictionaryExpression>()
            .FirstOrDefault()
        ?? throw new DraftException($"{Manifest.Path} holds no dictionary");

    private static bool IsKey(DictionaryEntry entry, string key) =>
        entry.Key is StringExpression text && text.Value == key;

    private static int PlaceOf(ModuleDraft draft, string path, ImmutableArray<string> listed)
    {
        int rank = DataFileOrder.Rank(draft, path);
        int place = listed.IndexOf(
            listed.FirstOrDefault(other => DataFileOrder.Rank(draft, other) > rank)!
        );
        return place < 0 ? listed.Length : place;
    }

    private static ImmutableArray<TextEdit> Reflow(PythonModule module, string key) =>
        DisplayReflow.Edits(module, ListOf(module, key));

    private static PythonExpression ListOf(PythonModule module, string key) =>
        DictionaryOf(module).Entries.LastOrDefault(entry => IsKey(entry, key))?.Value
            is ListExpression
                or TupleExpression
            ? DictionaryOf(module).Entries.Last(entry => IsKey(entry, key)).Value
            : throw new DraftException($"\"{key}\" in {Manifest.Path} is not written as a list");
}
