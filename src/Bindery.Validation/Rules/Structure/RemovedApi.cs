using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Structure;

internal sealed class RemovedApi : IRule
{
    private static readonly HashSet<string> Decorators =
    [
        "api.multi",
        "api.one",
        "api.v7",
        "api.v8",
        "api.cr",
        "api.cr_uid",
        "api.noguess",
    ];

    private static readonly HashSet<string> JobDecorators =
    [
        "odoo.addons.queue_job.job.job",
        "odoo.addons.queue_job.job.related_action",
    ];

    public RuleInfo Info { get; } =
        new("removed-api", RuleFamily.Structure, Severity.Error)
        {
            What =
                "Code uses what Odoo or queue_job removed before 14.0: `@api.multi`, `@api.one`, `@job`, the package `openerp`.",
            Why = "The file can't be imported, so that the addon can't be installed.",
            Mend =
                "Remove `@api.multi`; loop over `self` instead of `@api.one`; declare jobs as `queue.job.function` records; import from `odoo`.",
            Bad = """
                @api.multi
                @job
                def import_record(self):
                    ...
                """,
            Good = """
                def import_record(self):
                    ...
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        IsRecent(context.Series) ? context.LoadedFiles.SelectMany(InFile) : [];

    private static bool IsRecent(string? series) =>
        series?.Split('.')[0] is not ("8" or "9" or "10" or "11" or "12" or "13");

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<Decorator> decorator in file.Tree.All<Decorator>())
        {
            if (
                PythonLiteral.DottedName(decorator.Node.Expression) is { } name
                && Decorators.Contains(name)
            )
            {
                yield return RuleContext.At(file, decorator.Node, $"@{name} no longer exists.");
            }
        }

        foreach (ImportedName import in file.Imports.Where(import => import.Level == 0))
        {
            bool isGone =
                import.Module.Split('.')[0] == "openerp"
                || JobDecorators.Contains($"{import.Module}.{import.Name}");
            if (isGone)
            {
                yield return RuleContext.At(
                    file,
                    import.Node,
                    $"{import.Name ?? import.Module} can no longer be imported from {import.Module}."
                );
            }
        }
    }
}
