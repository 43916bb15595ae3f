using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class WaitingForFailed : OdooCause
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-waiting-for-failed",
            Family = CauseFamily.Jobs,
            What = "Jobs wait for other jobs that have failed.",
            Seen =
                "Jobs are in state wait_dependencies for more than an hour, and there are failed jobs.",
            Why =
                "In a graph, a job starts when those before it are done; one that failed holds all after it for ever.",
            Mend =
                "Mend and requeue the failed jobs of the graph (button Graph on the job), or cancel those that wait.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        ImmutableArray<JobFact> waiting =
        [
            .. odoo.OpenJobs.Where(job =>
                job.State == "wait_dependencies" && odoo.Age(job.Created) > Long
            ),
        ];
        if (!waiting.IsEmpty && odoo.JobGroups.Any(group => group.State == "failed"))
        {
            yield return Info.Named(
                Certainty.Likely,
                Info.What,
                $"{waiting.Length} jobs wait, such as {waiting[0].Call}"
            ) with
            {
                HeldBack = waiting.Length,
                Since = waiting.Min(job => job.Created),
            };
        }
    }
}
