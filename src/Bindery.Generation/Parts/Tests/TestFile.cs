using Bindery.Generation.Drafting;
using Bindery.Generation.Text;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A file of <c>tests/</c>. Odoo finds the package by itself: the addon doesn't import it.</summary>
internal static class TestFile
{
    private const string Package = "tests/__init__.py";

    public static ModuleDraft EnsureTestFile(
        this ModuleDraft draft,
        string name,
        PythonSource source
    ) =>
        draft
            .EnsureFile($"tests/{name}.py", source.Text)
            .EnsureFile(Package, "")
            .EditPython(Package, module => FromImportInsertion.Insert(module, ".", name));
}
