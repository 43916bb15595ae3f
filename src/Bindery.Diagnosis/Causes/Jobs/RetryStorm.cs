using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

/// <summary>What no cause before it has explained and is tried again and again.</summary>
internal sealed class RetryStorm : ICause
{
    private const int Many = 5;

    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-retried-again-and-again",
            Family = CauseFamily.Jobs,
            Severity = Severity.Warning,
            What = "Jobs are tried again and again without getting further.",
            Seen = "Pending jobs have been tried before, and their last result says why.",
            Why = "A retry helps against what passes by itself; here it hides an error that stays.",
            Mend =
                "Mend what the last result says; cancel the jobs if they are of no use any more.",
            Rules = ["retried-permanent-error"],
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints storm = evidence.Complaints.Where(complaint =>
            complaint is { Source: ComplaintSource.Retry, Count: >= Many }
        );
        if (!storm.IsEmpty)
        {
            yield return Info.Named(Certainty.Likely, Info.What, storm);
        }
    }
}
