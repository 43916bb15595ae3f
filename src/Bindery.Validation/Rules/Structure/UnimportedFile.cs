using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UnimportedFile : IRule
{
    private static readonly HashSet<string> OtherFolders =
    [
        "migrations",
        "upgrades",
        "tests",
        "test",
        "scripts",
        "script",
        "tools",
        "doc",
        "docs",
        "examples",
        "demo",
        "static",
        "setup",
        "benchmarks",
        "bin",
    ];

    public RuleInfo Info { get; } =
        new("unimported-file", RuleFamily.Structure, Severity.Warning)
        {
            What = "A Python file with classes in it is never imported.",
            Why = "Its models and components don't exist when Odoo runs, and no message says so.",
            Mend =
                "Import it in the `__init__.py` of its folder, and that folder in the one above; or delete it.",
            Bad = """
                # components/importer.py exists
                # components/__init__.py
                from . import adapter
                """,
            Good = """
                # components/__init__.py
                from . import adapter
                from . import importer
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .Module.PythonFiles.Where(file =>
                IsCandidate(file) && !context.Module.Imports.Reaches(file)
            )
            .Where(file => !IsNamedByManifest(context, file))
            .Where(_ => !LoadsByItself(context))
            .Select(file =>
                At(file, "Nothing imports this file, so its classes don't exist for Odoo.") with
                {
                    Fix = FileImport.Of(context.Module, file),
                }
            );

    /// <summary>At the class that Odoo misses; at the top where there is none.</summary>
    private static Detection At(PythonFile file, string message) =>
        file.Module.Classes.FirstOrDefault(IsOfOdoo) is { } first
            ? RuleContext.At(file, first, message)
            : RuleContext.AtFile(file.Path, message);

    private static bool IsOfOdoo(ClassDefinition definition) =>
        definition
            .Bases.Select(PythonLiteral.LastName)
            .Any(name =>
                name
                    is "Model"
                        or "AbstractModel"
                        or "TransientModel"
                        or "Component"
                        or "AbstractComponent"
            );

    /// <summary>An addon that finds its own plug-ins doesn't import them by name.</summary>
    private static bool LoadsByItself(RuleContext context) =>
        context.LoadedFiles.Any(file =>
            file.Imports.Any(import =>
                import.Module.StartsWith("importlib", StringComparison.Ordinal)
                || import.Module == "pkgutil"
            )
        );

    /// <summary>Kinds of fields are imported by the addons that use them.</summary>
    private static bool IsForOthers(PythonFile file) =>
        file.Module.Classes.All(found =>
            found.Bases.Any(parent =>
                PythonLiteral.DottedName(parent)?.StartsWith("fields.", StringComparison.Ordinal)
                == true
            )
        );

    private static bool IsCandidate(PythonFile file) =>
        !file.IsPackage
        && file.Path is not ("__manifest__.py" or "__openerp__.py" or "setup.py" or "conftest.py")
        && !file.Path.EndsWith("/tests.py", StringComparison.Ordinal)
        && !IsForOthers(file)
        && !file.Path.Split('/')[..^1].Any(OtherFolders.Contains)
        && file.Module.Classes.Any();

    /// <summary>Hooks named in the manifest must be imported anyway; other tools may be named in it as well.</summary>
    private static bool IsNamedByManifest(RuleContext context, PythonFile file) =>
        context.Module.Manifest?.File.Source.Text.Contains(file.Path, StringComparison.Ordinal)
        == true;
}
