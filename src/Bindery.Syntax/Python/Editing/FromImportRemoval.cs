using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Takes an imported name out again, with its line where it stands alone.</summary>
public static class FromImportRemoval
{
    /// <param name="module">The file.</param>
    /// <param name="from">What stands after <c>from</c>, as in <see cref="FromImportInsertion"/>.</param>
    /// <param name="name">The name. Nothing changes where it isn't imported.</param>
    public static ImmutableArray<TextEdit> Remove(PythonModule module, string from, string name)
    {
        foreach (FromImportStatement import in FromImportGroup.Find(module, from))
        {
            int index = IndexOf(import, name);
            if (index >= 0)
            {
                return import.Names.Length == 1
                    ? StatementRemoval.Remove(
                        module,
                        module.Statements,
                        module.Statements.IndexOf(import)
                    )
                    : CollectionRemoval.RemoveFrom(module, ListLayout.Of(module, import), index);
            }
        }

        return [];
    }

    private static int IndexOf(FromImportStatement import, string name)
    {
        for (int index = 0; index < import.Names.Length; index++)
        {
            if (import.Names[index] is { Alias: null } alias && alias.Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
