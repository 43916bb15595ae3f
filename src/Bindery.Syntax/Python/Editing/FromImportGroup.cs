using System.Collections.Immutable;

namespace Bindery.Syntax.Python.Editing;

/// <summary>The imports from one module at the top level of a file.</summary>
internal static class FromImportGroup
{
    public static ImmutableArray<FromImportStatement> Find(PythonModule module, string from)
    {
        string name = from.TrimStart('.');
        int level = from.Length - name.Length;
        return
        [
            .. module
                .Statements.OfType<FromImportStatement>()
                .Where(import => import.Level == level && import.Module == name)
                .Where(import => !import.Names.IsEmpty && import.Names[0].Name != "*"),
        ];
    }
}
