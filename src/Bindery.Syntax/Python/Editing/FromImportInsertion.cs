using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>
/// Imports a name the way the file does already: into the list of a <c>from … import a, b</c>, or as a
/// line of its own among such lines, in order where they are in order.
/// </summary>
public static class FromImportInsertion
{
    /// <param name="module">The file.</param>
    /// <param name="from">What stands after <c>from</c>: <c>.</c>, <c>..models</c>, <c>odoo.exceptions</c>.</param>
    /// <param name="name">The name to import. Nothing changes where it is imported already.</param>
    public static ImmutableArray<TextEdit> Insert(PythonModule module, string from, string name)
    {
        ImmutableArray<FromImportStatement> group = FromImportGroup.Find(module, from);
        if (
            group.Any(import =>
                import.Names.Any(alias => alias is { Alias: null } && alias.Name == name)
            )
        )
        {
            return [];
        }

        FromImportStatement? list = group.LastOrDefault(import => import.Names.Length > 1);
        if (list is not null)
        {
            int index = SortedPlace(list.Names, name);
            return CollectionInsertion.InsertInto(module, ListLayout.Of(module, list), name, index);
        }

        string line = $"from {from} import {name}";
        return group.IsEmpty
            ? [InsertFirst(module, line)]
            :
            [
                InsertLine(
                    module,
                    group,
                    line,
                    SortedPlace([.. group.Select(import => import.Names[0])], name)
                ),
            ];
    }

    /// <summary>The end, where the names are in no order.</summary>
    private static int SortedPlace(ImmutableArray<ImportAlias> names, string name)
    {
        for (int index = 1; index < names.Length; index++)
        {
            if (string.CompareOrdinal(names[index - 1].Name, names[index].Name) > 0)
            {
                return names.Length;
            }
        }

        return names.Count(known => string.CompareOrdinal(known.Name, name) < 0);
    }

    private static TextEdit InsertLine(
        PythonModule module,
        ImmutableArray<FromImportStatement> group,
        string line,
        int index
    )
    {
        string newLine = module.Source.NewLine;
        if (index > 0)
        {
            int end = new TokenLayout(module).EndOfLine(group[index - 1].Span.End);
            return TextEdit.Insert(end, newLine + line);
        }

        return TextEdit.Insert(group[0].Span.Start, line + newLine);
    }

    /// <summary>Below the last import; without one below the docstring, else above the first statement.</summary>
    private static TextEdit InsertFirst(PythonModule module, string line)
    {
        string newLine = module.Source.NewLine;
        TokenLayout layout = new(module);
        PythonStatement? import = module
            .Statements.TakeWhile(statement =>
                IsImport(statement) || IsDocstring(module, statement)
            )
            .LastOrDefault();
        if (import is not null)
        {
            string blank = IsImport(import) ? "" : newLine;
            return TextEdit.Insert(layout.EndOfLine(import.Span.End), newLine + blank + line);
        }

        if (module.Statements.FirstOrDefault() is { } first)
        {
            return TextEdit.Insert(first.Span.Start, line + newLine + newLine);
        }

        return layout.ContentBefore(module.Source.Text.Length) is { } comment
            ? TextEdit.Insert(layout.EndOfLine(comment.End), newLine + newLine + line)
            : TextEdit.Insert(0, line + newLine);
    }

    private static bool IsImport(PythonStatement statement) =>
        statement is ImportStatement or FromImportStatement;

    private static bool IsDocstring(PythonModule module, PythonStatement statement) =>
        statement is ExpressionStatement { Value: StringExpression text }
        && text == module.Docstring;
}
