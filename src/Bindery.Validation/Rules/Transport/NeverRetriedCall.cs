using Bindery.Core.Findings;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Transport;

internal sealed class NeverRetriedCall : IRule
{
    private static readonly string[] Words = ["Retryable", "max_retries", "Retry(", "retry_call"];

    public RuleInfo Info { get; } =
        new("never-retried-call", RuleFamily.Transport, Severity.Information)
        {
            What = "Jobs of this addon call a platform, and nothing in it ever asks for a retry.",
            Why =
                "A connection that breaks for a second fails the job for good: somebody has to find it and start it again.",
            Mend =
                "Raise `RetryableJobError` on connection errors, time-outs, 429 and 5xx, and give the job function a retry pattern.",
            Bad = """
                def read(self, external_id):
                    return self.session.get(self.url_of(external_id), timeout=60).json()
                """,
            Good = """
                def read(self, external_id):
                    try:
                        answer = self.session.get(self.url_of(external_id), timeout=60)
                    except requests.exceptions.ConnectionError as error:
                        raise RetryableJobError(str(error)) from error
                    return answer.json()
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        bool hasJobs = DelayedCall.In(context).Any();
        bool retries = context.SourceFiles.Any(file =>
            Words.Any(word => file.Source.Text.Contains(word, StringComparison.Ordinal))
        );
        return hasJobs && !retries && context.Addons.IsComplete
            ? context
                .HttpCalls.Take(1)
                .Select(http =>
                    RuleContext.At(
                        http.File,
                        http.Call.Node,
                        "When this fails for a moment, the job fails for good."
                    )
                )
            : [];
    }
}
