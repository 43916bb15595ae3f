using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>A call that queue_job stores as a job: <c>records.with_delay(…).method(…)</c>.</summary>
/// <param name="Call">The call of the method.</param>
/// <param name="Delay">The call of <c>with_delay</c>, in which its options stand.</param>
internal sealed record DelayedCall(
    PythonFile File,
    Nested<CallExpression> Call,
    CallExpression Delay,
    string Method
)
{
    /// <summary>What the method is called on.</summary>
    public PythonExpression Receiver => ((AttributeExpression)Delay.Function).Value;

    public static IEnumerable<DelayedCall> In(RuleContext context) =>
        context
            .SourceFiles.Where(file => file.Source.Text.Contains("delay", StringComparison.Ordinal))
            .SelectMany(In);

    public static bool IsDelay(CallExpression call) =>
        call.Function is AttributeExpression { Name: "with_delay" or "delayable" };

    private static IEnumerable<DelayedCall> In(PythonFile file)
    {
        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (
                call.Node.Function is AttributeExpression { Value: CallExpression delay } method
                && IsDelay(delay)
                && method.Name is not ("set" or "delay" or "on_done")
            )
            {
                yield return new DelayedCall(file, call, delay, method.Name);
            }
        }
    }
}
