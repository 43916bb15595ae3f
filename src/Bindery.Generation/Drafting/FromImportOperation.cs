using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Has a file import a name from another module: one statement a module, names in order.</summary>
internal static class FromImportOperation
{
    public static ModuleDraft EnsureFromImport(
        this ModuleDraft draft,
        string path,
        string from,
        PythonName name
    ) =>
        draft.EditPython(
            path,
            module =>
            {
                FromImportStatement? import = Find(module, from);
                return import is null
                    ? FromImportInsertion.Insert(module, from, name.ToString())
                    : Extend(module, import, from, name.ToString());
            }
        );

    private static FromImportStatement? Find(PythonModule module, string from) =>
        module
            .Statements.OfType<FromImportStatement>()
            .FirstOrDefault(import => import.Level == 0 && import.Module == from);

    private static ImmutableArray<TextEdit> Extend(
        PythonModule module,
        FromImportStatement import,
        string from,
        string name
    )
    {
        if (import.Names.Any(alias => alias.Name == name && alias.Alias is null))
        {
            return [];
        }

        string text = module.Source[import.Span];
        bool hasComment = text.Contains('#', StringComparison.Ordinal);
        if (hasComment || import.Names is [{ Name: "*" }])
        {
            return FromImportInsertion.Insert(module, from, name);
        }

        IEnumerable<string> names = import
            .Names.Select(alias => module.Source[alias.Span])
            .Append(name)
            .Order(StringComparer.Ordinal);
        return [new TextEdit(import.Span, Statement(from, [.. names], module.Source.NewLine))];
    }

    private static string Statement(string from, ImmutableArray<string> names, string newLine)
    {
        string oneLine = $"from {from} import {string.Join(", ", names)}";
        return oneLine.Length <= PythonGroup.LineLength
            ? oneLine
            : $"from {from} import ({newLine}{string.Concat(names.Select(name => $"    {name},{newLine}"))})";
    }
}
