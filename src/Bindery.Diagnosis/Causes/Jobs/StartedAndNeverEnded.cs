using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class StartedAndNeverEnded : OdooCause
{
    private static readonly TimeSpan Suspicious = TimeSpan.FromHours(1);
    private static readonly TimeSpan Impossible = TimeSpan.FromHours(6);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-dead-started",
            Family = CauseFamily.Jobs,
            What = "Jobs were started and never ended; they keep the seats of their channel.",
            Seen = "Jobs are in state started for more than an hour.",
            Why =
                "The worker was killed (restart, time limit, memory), and before version 16.0.2.7 queue_job never frees such a job. With as many of them as the channel has seats, nothing in it runs any more.",
            Mend =
                "Requeue them (--apply does so) once it is sure that no worker is at it. Upgrade queue_job to a version that finds dead jobs itself, or let its cron “Jobs Garbage Collector” call requeue_stuck_jobs with a started_delta of more than the longest job.",
        };

    /// <summary>Others are due, and for as long as these are started none of their channel was.</summary>
    private static bool BlocksOthers(
        OdooFacts odoo,
        ImmutableArray<JobFact> dead,
        WaitingJobs waiting
    ) =>
        waiting.Count > 0
        && odoo.JobGroups.Where(group => dead.Any(job => job.Channel == group.Channel))
            .All(group => group.LastStarted is null || odoo.Age(group.LastStarted) > Suspicious);

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        ImmutableArray<JobFact> dead =
        [
            .. odoo.OpenJobs.Where(job =>
                job.State == "started" && odoo.Age(job.Started) > Suspicious
            ),
        ];
        if (dead.IsEmpty)
        {
            yield break;
        }

        DateTimeOffset? since = dead.Min(job => job.Started);
        WaitingJobs waiting = WaitingJobs.Of(odoo);
        bool isProven = odoo.Age(since) > Impossible || BlocksOthers(odoo, dead, waiting);
        yield return Info.Named(
            isProven ? Certainty.Sure : Certainty.Likely,
            Info.What,
            $"{dead.Length} jobs are started, the first {Span.Of(odoo.Age(since))} ago: {string.Join(", ", dead.Select(job => job.Call).Distinct().Take(3))}; {waiting.Count} wait behind them"
        ) with
        {
            HeldBack = dead.Length + waiting.Count,
            Since = since,
            SafeMend = new RequeueJobs([.. dead.Select(job => job.Id)]),
        };
    }
}
