using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Has a file import a name from another module.</summary>
internal static class FromImportOperation
{
    public static ModuleDraft EnsureFromImport(
        this ModuleDraft draft,
        string path,
        string from,
        PythonName name
    ) =>
        draft
            .EditPython(path, module => FromImportInsertion.Insert(module, from, name.ToString()))
            .EditPython(path, module => Reflow(module, from));

    // Several names on one line grow until black would break the line.
    private static ImmutableArray<TextEdit> Reflow(PythonModule module, string from)
    {
        string name = from.TrimStart('.');
        FromImportStatement? import = module
            .Statements.OfType<FromImportStatement>()
            .FirstOrDefault(statement =>
                statement.Module == name && statement.Level == from.Length - name.Length
            );
        bool isShort =
            import is null
            || import.Span.Length <= PythonLayout.LineLength
            || module.Source[import.Span].Contains('(', StringComparison.Ordinal);
        if (isShort)
        {
            return [];
        }

        string newLine = module.Source.NewLine;
        string names = string.Concat(
            import!.Names.Select(alias => $"    {module.Source[alias.Span]},{newLine}")
        );
        return [new TextEdit(import.Span, $"from {from} import ({newLine}{names})")];
    }
}
