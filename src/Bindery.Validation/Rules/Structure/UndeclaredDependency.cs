using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UndeclaredDependency : IRule
{
    private const string Prefix = "odoo.addons.";

    public RuleInfo Info { get; } =
        new("undeclared-dependency", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "Python imports from an addon that the manifest doesn't depend on, directly or through another.",
            Why =
                "On a database without that addon the import fails or, worse, loads models that are not installed.",
            Mend = "Add the addon to `depends`.",
            Bad = """
                # depends: ["sale"]
                from odoo.addons.queue_job.job import identity_exact
                """,
            Good = """
                # depends: ["sale", "queue_job"]
                from odoo.addons.queue_job.job import identity_exact
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.Addons.IsComplete || context.Module.Manifest?.IsLiteral("depends") != true)
        {
            yield break;
        }

        HashSet<(string, string)> seen = [];
        foreach (
            PythonFile file in context.LoadedFiles.Where(file =>
                !file.Path.StartsWith("populate/", StringComparison.Ordinal)
            )
        )
        {
            foreach (ImportedName import in file.Imports)
            {
                if (
                    AddonOf(import) is { } addon
                    && IsUndeclared(context, addon)
                    && !IsGuarded(file, import)
                    && seen.Add((file.Path, addon))
                )
                {
                    yield return RuleContext.At(
                        file,
                        import.Node,
                        $"This imports from {addon}, which the manifest doesn't depend on."
                    ) with
                    {
                        Fix = ManifestEntryAddition.Of(
                            context.Module.Manifest,
                            "depends",
                            addon,
                            FixSafety.Unsafe
                        ),
                    };
                }
            }
        }
    }

    private static bool IsUndeclared(RuleContext context, string addon) =>
        addon != context.Module.Name && context.Addons.Addon(addon) is null;

    private static string? AddonOf(ImportedName import) =>
        import.Level > 0 ? null
        : import.Module.StartsWith(Prefix, StringComparison.Ordinal)
            ? import.Module[Prefix.Length..].Split('.')[0]
        : import.Module == "odoo.addons" ? import.Name
        : null;

    /// <summary>An import inside <c>try</c> or a function is meant to be optional.</summary>
    private static bool IsGuarded(PythonFile file, ImportedName import) =>
        file.Tree.All<TryStatement>().Any(found => found.Node.Span.Contains(import.Node.Span))
        || file.Tree.All<FunctionDefinition>()
            .Any(found => found.Node.Span.Contains(import.Node.Span))
        || file.Tree.All<IfStatement>().Any(found => found.Node.Span.Contains(import.Node.Span));
}
