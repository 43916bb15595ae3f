using Bindery.Syntax.Python;

namespace Bindery.Modules.Python;

/// <summary>One name that an import statement binds.</summary>
/// <param name="Module">As written, without leading dots.</param>
/// <param name="Level">Leading dots.</param>
/// <param name="Name">What is taken from the module; null for <c>import module</c>.</param>
/// <param name="Alias">The name it is bound to, where that differs.</param>
public sealed record ImportedName(
    string Module,
    int Level,
    string? Name,
    string? Alias,
    PythonNode Node
)
{
    public string LocalName => Alias ?? Name ?? Module.Split('.')[0];

    /// <summary>The dotted name of what <see cref="LocalName"/> stands for.</summary>
    public string FullName =>
        Name is null
            ? Alias is null
                ? Module.Split('.')[0]
                : Module
            : Module.Length == 0
                ? Name
                : $"{Module}.{Name}";

    internal static IEnumerable<ImportedName> In(PythonTree tree)
    {
        foreach (Nested<ImportStatement> import in tree.All<ImportStatement>())
        {
            foreach (ImportAlias alias in import.Node.Names)
            {
                yield return new ImportedName(alias.Name, 0, null, alias.Alias, import.Node);
            }
        }

        foreach (Nested<FromImportStatement> import in tree.All<FromImportStatement>())
        {
            FromImportStatement from = import.Node;
            foreach (ImportAlias alias in from.Names)
            {
                yield return new ImportedName(
                    from.Module,
                    from.Level,
                    alias.Name,
                    alias.Alias,
                    from
                );
            }
        }
    }
}
