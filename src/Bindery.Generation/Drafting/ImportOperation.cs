using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Has a package import one of its modules, and the addon the package.</summary>
internal static class ImportOperation
{
    /// <param name="draft">The addon.</param>
    /// <param name="package">Folder below the addon; empty for the addon itself.</param>
    /// <param name="module">What <c>from . import</c> names.</param>
    public static ModuleDraft EnsureImport(
        this ModuleDraft draft,
        string package,
        PythonName module
    )
    {
        string path = package.Length == 0 ? "__init__.py" : $"{package}/__init__.py";
        ModuleDraft made = draft.EnsureFile(path, "");
        ModuleDraft current = IsImported(made, path, package, module.ToString())
            ? made
            : made.EditPython(
                path,
                source => FromImportInsertion.Insert(source, ".", module.ToString())
            );
        return package.Length == 0 ? current : current.EnsureImport("", PythonName.Of(package));
    }

    // Written as `from . import a`, `from .a import b`, `from odoo.addons.x import a`, `import …`:
    // each loads the module.
    private static bool IsImported(ModuleDraft draft, string path, string package, string module)
    {
        string full =
            $"odoo.addons.{draft.Files.Name}" + (package.Length == 0 ? "" : "." + package);
        return draft
            .Python(path)
            .Statements.Any(statement =>
                statement switch
                {
                    FromImportStatement { Level: 1 } import => import.Module == module
                        || (import.Module.Length == 0 && Names(import, module)),
                    FromImportStatement { Level: 0 } import => import.Module == $"{full}.{module}"
                        || (import.Module == full && Names(import, module)),
                    ImportStatement import => import.Names.Any(alias =>
                        alias.Name == $"{full}.{module}"
                    ),
                    _ => false,
                }
            );
    }

    private static bool Names(FromImportStatement import, string module) =>
        import.Names.Any(alias => alias.Name == module);
}
