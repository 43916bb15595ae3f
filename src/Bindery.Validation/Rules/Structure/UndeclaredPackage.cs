using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UndeclaredPackage : IRule
{
    public RuleInfo Info { get; } =
        new("undeclared-package", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "A Python package that neither Python nor Odoo brings along is imported and not declared.",
            Why =
                "Installation fails on a machine without it, with a traceback instead of a message that names it.",
            Mend = "Name it under `external_dependencies`, `python`.",
            Bad = """
                # no external_dependencies in the manifest
                import woocommerce
                """,
            Good = """
                # "external_dependencies": {"python": ["woocommerce"]}
                import woocommerce
                """,
            PeerNames = ["missing-manifest-dependency", "W7936"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Module.Manifest is null || !context.Addons.IsComplete)
        {
            yield break;
        }

        HashSet<string> declared = Declared(context);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PythonFile file in context.LoadedFiles)
        {
            foreach (
                ImportedName import in file.Imports.Where(import =>
                    import.Level == 0 && IsAtTop(file, import)
                )
            )
            {
                string package = import.Module.Split('.')[0];
                if (
                    !KnownPackages.Contains(package)
                    && !declared.Contains(KnownPackages.Normalize(package))
                    && !context.Module.Contains(package + ".py")
                    && seen.Add(package)
                )
                {
                    yield return RuleContext.At(
                        file,
                        import.Node,
                        $"{package} is imported, and the manifest doesn't declare it."
                    );
                }
            }
        }
    }

    private static HashSet<string> Declared(RuleContext context) =>
        [
            .. context
                .Addons.All.SelectMany(addon => addon.PythonPackages)
                .SelectMany(KnownPackages.NamesOf),
        ];

    private static bool IsAtTop(PythonFile file, ImportedName import) =>
        file.Module.Statements.Any(statement => ReferenceEquals(statement, import.Node));
}
