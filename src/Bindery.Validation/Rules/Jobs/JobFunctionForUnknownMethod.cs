using Bindery.Core.Findings;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class JobFunctionForUnknownMethod : IRule
{
    public RuleInfo Info { get; } =
        new("job-function-for-unknown-method", RuleFamily.Jobs, Severity.Warning)
        {
            What = "A `queue.job.function` names a method that its model doesn't have.",
            Why = "Its channel and retry pattern are never used, and no message says so.",
            Mend = "Correct the method's name, or remove the record.",
            Language = "xml",
            Bad = """
                <field name="method">import_recrod</field>
                """,
            Good = """
                <field name="method">import_record</field>
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (JobFunction function in JobFunction.In(context.Module))
        {
            if (
                function is { Model: { } model, Method: { Length: > 0 } method }
                && context.MembersOf(model) is { IsComplete: true } members
                && !members.HasMethod(method)
            )
            {
                yield return RuleContext.At(
                    function.File,
                    function.Record.Element,
                    $"{model} has no method {method}."
                );
            }
        }
    }
}
