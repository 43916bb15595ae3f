using Bindery.Core.Findings;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class JobWithoutIdentity : IRule
{
    public RuleInfo Info { get; } =
        new("job-without-identity", RuleFamily.Jobs, Severity.Information)
        {
            What =
                "A webhook, or a listener to every change of a record, queues jobs without an identity key.",
            Why =
                "Ten changes in a minute are ten jobs that send the same state, at once and in any order; a delivery that comes twice is worked twice.",
            Mend =
                "Pass `identity_key=identity_exact`: while such a job waits, another one isn't made.",
            Bad = """
                def on_record_write(self, record, fields=None):
                    record.with_delay().export_record()
                """,
            Good = """
                def on_record_write(self, record, fields=None):
                    record.with_delay(identity_key=identity_exact).export_record()
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<FunctionDefinition> repeated =
        [
            .. context
                .Components.Select(component => component.Method("on_record_write"))
                .OfType<FunctionDefinition>(),
            .. context.Webhooks.SelectMany(route => route.Reached).Select(found => found.Node),
        ];
        return DelayedCall
            .In(context)
            .Where(delayed =>
                delayed.Call.Enclosing<FunctionDefinition>() is { } function
                && repeated.Contains(function)
                && !HasIdentity(delayed.Delay)
            )
            .Select(delayed =>
                RuleContext.At(
                    delayed.File,
                    delayed.Delay,
                    $"Each call queues one more job of {delayed.Method}."
                ) with
                {
                    Fix = FixOf(delayed),
                }
            );
    }

    private static RuleFix FixOf(DelayedCall delayed)
    {
        PythonModule module = delayed.File.Module;
        TextEdit key = CallArgumentAddition.Append(
            module,
            delayed.Delay,
            "identity_key=identity_exact"
        );
        return RuleFix.Unsafe(
            delayed.File.Path,
            [
                key,
                .. FromImportInsertion.Insert(
                    module,
                    "odoo.addons.queue_job.job",
                    "identity_exact"
                ),
            ]
        );
    }

    private static bool HasIdentity(CallExpression delay) =>
        delay.Arguments.Any(argument =>
            argument.Name == "identity_key" || argument.Kind == ArgumentKind.DoubleStar
        );
}
