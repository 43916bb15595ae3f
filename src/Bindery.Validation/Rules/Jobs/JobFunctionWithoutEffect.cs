using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class JobFunctionWithoutEffect : IRule
{
    public RuleInfo Info { get; } =
        new("job-function-without-effect", RuleFamily.Jobs, Severity.Warning)
        {
            What = "A `queue.job.function` is declared on an abstract model.",
            Why =
                "queue_job looks up the exact model and method of a job, and no job runs on an abstract model: its channel and retry pattern are never used.",
            Mend = "Declare one for each concrete model.",
            Language = "xml",
            Bad = """
                <record id="job_import_batch" model="queue.job.function">
                    <field name="model_id" ref="model_shopify_binding" />  <!-- abstract -->
                    <field name="method">import_batch</field>
                </record>
                """,
            Good = """
                <record id="job_import_batch_product" model="queue.job.function">
                    <field name="model_id" ref="model_shopify_product_template" />
                    <field name="method">import_batch</field>
                </record>
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (JobFunction function in JobFunction.In(context.Module))
        {
            if (function.Model is { } model && IsAbstract(context, model))
            {
                yield return RuleContext.At(
                    function.File,
                    function.Record.Element,
                    $"{model} is abstract: no job ever matches this."
                );
            }
        }
    }

    private static bool IsAbstract(RuleContext context, string model)
    {
        IReadOnlyList<ModelFacts> parts = context.Addons.Model(model);
        return parts.Any(part => part is { IsExtension: false, Kind: ClassKind.AbstractModel })
            && parts.All(part => part.IsExtension || part.Kind == ClassKind.AbstractModel);
    }
}
