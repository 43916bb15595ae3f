using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Modules.Python;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Validation.Fixes;

/// <summary>Lets a package import one of its files.</summary>
internal static class FileImport
{
    /// <summary>Null where the package isn't imported itself, or has no <c>__init__.py</c>.</summary>
    public static RuleFix? Of(Module module, PythonFile file)
    {
        int slash = file.Path.LastIndexOf('/');
        string package = slash < 0 ? "__init__.py" : file.Path[..slash] + "/__init__.py";
        string name = file.Path[(slash + 1)..^3];
        return
            module.PythonFiles.FirstOrDefault(found => found.Path == package) is { } init
            && module.Imports.Reaches(init)
            && FromImportInsertion.Insert(init.Module, ".", name) is { IsEmpty: false } edits
            ? new RuleFix(FixSafety.Unsafe, [new FileEdit(package, edits)])
            : null;
    }
}
