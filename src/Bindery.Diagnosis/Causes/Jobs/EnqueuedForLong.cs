using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class EnqueuedForLong : OdooCause
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-stuck-enqueued",
            Family = CauseFamily.Jobs,
            What = "The runner has handed out jobs that no worker ever began.",
            Seen = "Jobs are enqueued for more than five minutes.",
            Why =
                "The runner starts a job by an HTTP call to the server. The call got lost: the runner was restarted in between, the address is wrong, all workers were busy, or the job was made while modules were being installed. Each such job keeps a seat of its channel.",
            Mend =
                "Requeue them (--apply does so), and look into the log for “exception in GET”. If it comes again, check host and port in [queue_job], and that there are more workers than the capacity of root.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        ImmutableArray<JobFact> stuck =
        [
            .. odoo.OpenJobs.Where(job =>
                job.State == "enqueued" && odoo.Age(job.Enqueued ?? job.Created) > Patience
            ),
        ];
        if (stuck.IsEmpty)
        {
            yield break;
        }

        DateTimeOffset? since = stuck.Min(job => job.Enqueued ?? job.Created);
        yield return Info.Named(
            Certainty.Sure,
            Info.What,
            $"{stuck.Length} jobs are enqueued, the oldest for {Span.Of(odoo.Age(since))}, in {string.Join(", ", stuck.Select(job => job.Channel).Distinct())}"
        ) with
        {
            HeldBack = stuck.Length + WaitingJobs.Of(odoo).Count,
            Since = since,
            SafeMend = new RequeueJobs([.. stuck.Select(job => job.Id)]),
        };
    }
}
