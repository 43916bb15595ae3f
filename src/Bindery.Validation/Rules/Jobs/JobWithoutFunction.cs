using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class JobWithoutFunction : IRule
{
    public RuleInfo Info { get; } =
        new("job-without-function", RuleFamily.Jobs, Severity.Information)
        {
            What =
                "A method of the addon is queued, and of all its jobs only this one has no `queue.job.function`.",
            Why =
                "It runs on the root channel with the default retries, beside and before the jobs that were given a channel.",
            Mend = "Declare it beside the others, with a channel and a retry pattern.",
            Bad = """
                self.with_delay().import_stock()
                # data: queue.job.function for import_orders only
                """,
            Good = """
                self.with_delay().import_stock()
                # data: queue.job.function for import_orders and import_stock
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> declared =
        [
            .. JobFunction.In(context.Module).Select(function => function.Method).OfType<string>(),
        ];
        if (declared.Count == 0 || !context.IsConnector || !context.HasPlatform)
        {
            return [];
        }

        HashSet<string> own =
        [
            .. context
                .Models.Where(model => model.Kind == ClassKind.Model)
                .SelectMany(model => model.Methods)
                .Select(method => method.Name),
        ];
        return DelayedCall
            .In(context)
            .Where(delayed => own.Contains(delayed.Method) && !declared.Contains(delayed.Method))
            .DistinctBy(delayed => delayed.Method)
            .Select(delayed =>
                RuleContext.At(
                    delayed.File,
                    delayed.Call.Node,
                    $"No queue.job.function is declared for {delayed.Method}."
                )
            );
    }
}
