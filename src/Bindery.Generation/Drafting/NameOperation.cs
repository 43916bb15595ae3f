using Bindery.Generation.Text;
using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>Has a file know a name that inserted code uses, in whatever way it imports it already.</summary>
internal static class NameOperation
{
    /// <exception cref="DraftException">The file calls something else by that name.</exception>
    public static ModuleDraft EnsureName(
        this ModuleDraft draft,
        string path,
        string from,
        PythonName name
    )
    {
        string wanted = name.ToString();
        foreach (PythonStatement statement in draft.Python(path).Statements)
        {
            if (statement is FromImportStatement import && Binds(import, wanted) is { } alias)
            {
                return import.Module == from && alias.Name == wanted
                    ? draft
                    : throw Taken(path, wanted, from);
            }

            if (statement is ClassDefinition { Name: var known } && known == wanted)
            {
                throw Taken(path, wanted, from);
            }
        }

        return draft.EnsureFromImport(path, from, name);
    }

    private static ImportAlias? Binds(FromImportStatement import, string name) =>
        import.Names.FirstOrDefault(alias => (alias.Alias ?? alias.Name) == name);

    private static DraftException Taken(string path, string name, string from) =>
        new($"{path} calls something else {name} than what {from} does");
}
