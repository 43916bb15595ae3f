using Bindery.Generation.Text;
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
        ModuleDraft current = draft
            .EnsureFile(path, "")
            .EditPython(path, source => FromImportInsertion.Insert(source, ".", module.ToString()));
        return package.Length == 0 ? current : current.EnsureImport("", PythonName.Of(package));
    }
}
