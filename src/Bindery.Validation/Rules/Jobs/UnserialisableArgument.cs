using Bindery.Core.Findings;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class UnserialisableArgument : IRule
{
    public RuleInfo Info { get; } =
        new("unserialisable-job-argument", RuleFamily.Jobs, Severity.Error)
        {
            What =
                "A job is given an argument that can't be stored: bytes, a set, a function, an iterator.",
            Why =
                "queue_job keeps arguments as JSON, with records, dates and XML added: creating the job fails with a TypeError.",
            Mend = "Pass ids, text, lists and dictionaries, and make the rest inside the job.",
            Bad = """
                self.with_delay().import_file(base64.b64decode(self.file))
                self.with_delay().import_orders(set(order_ids))
                """,
            Good = """
                self.with_delay().import_file()
                self.with_delay().import_orders(list(order_ids))
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        DelayedCall.In(context).SelectMany(InCall);

    private static IEnumerable<Detection> InCall(DelayedCall delayed)
    {
        foreach (Argument argument in delayed.Call.Node.Arguments)
        {
            bool isUnpacked = argument.Kind is ArgumentKind.Star or ArgumentKind.DoubleStar;
            if (!isUnpacked && UnstorableValue.In(delayed, argument.Value) is { } what)
            {
                yield return RuleContext.At(
                    delayed.File,
                    argument.Value,
                    $"{what} can't be stored with the job."
                );
            }
        }
    }
}
