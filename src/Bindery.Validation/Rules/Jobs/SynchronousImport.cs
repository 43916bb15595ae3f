using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class SynchronousImport : IRule
{
    private static readonly HashSet<string> Usages = ["batch.importer", "batch.exporter"];

    public RuleInfo Info { get; } =
        new("synchronous-import", RuleFamily.Jobs, Severity.Warning)
        {
            What =
                "A method of the backend runs a batch importer or exporter itself, instead of queueing it.",
            Why =
                "The user, or the scheduler, waits for the platform; the request is killed at its time limit, and all is rolled back.",
            Mend = "Call it through `with_delay()`.",
            Bad = """
                def import_orders(self):
                    with self.work_on("shopify.sale.order") as work:
                        work.component(usage="batch.importer").run()
                """,
            Good = """
                def import_orders(self):
                    self.env["shopify.sale.order"].with_delay().import_batch(self)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> delayed = DelayedMethods(context);
        foreach (OdooClass model in context.Models.Where(model => IsBackend(context, model)))
        {
            foreach (Nested<WithStatement> with in model.Nested.Below<WithStatement>())
            {
                FunctionDefinition? method = with.Enclosing<FunctionDefinition>();
                if (
                    method is { Name: [not '_', ..] }
                    && !delayed.Contains(method.Name)
                    && RunsBatch(with)
                )
                {
                    yield return RuleContext.At(
                        model,
                        with.Node,
                        $"{method.Name} runs the whole batch before it returns."
                    );
                }
            }
        }
    }

    private static bool IsBackend(RuleContext context, OdooClass model) =>
        model.EffectiveName is { } name
        && (
            context
                .Addons.KnownAncestry(name)
                .Any(ancestor =>
                    ancestor is "connector.backend" or "generic.backend.mixin" or "generic.backend"
                ) || name.EndsWith(".backend", StringComparison.Ordinal)
        );

    private static bool RunsBatch(Nested<WithStatement> with)
    {
        bool takesBatch = with.Below<Argument>()
            .Any(argument =>
                argument.Node.Name == "usage"
                && PythonLiteral.Text(argument.Node.Value) is { } usage
                && Usages.Contains(usage)
            );
        return takesBatch
            && with.Below<CallExpression>()
                .Any(call => PythonLiteral.LastName(call.Node.Function) == "run");
    }

    /// <summary>Methods that something calls through <c>with_delay()</c>, and so run in a job.</summary>
    private static HashSet<string> DelayedMethods(RuleContext context) =>
        [
            .. context
                .LoadedFiles.Where(file =>
                    file.Source.Text.Contains("delay", StringComparison.Ordinal)
                )
                .SelectMany(file => file.Tree.All<CallExpression>())
                .Select(call => call.Node.Function)
                .OfType<AttributeExpression>()
                .Where(method =>
                    method.Value
                        is CallExpression
                        {
                            Function: AttributeExpression { Name: "with_delay" or "delayable" }
                        }
                )
                .Select(method => method.Name),
        ];
}
