using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

/// <summary>Odoo doesn't tell over its API whether the runner runs; jobs that nobody takes do.</summary>
internal sealed class RunnerAbsent : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-runner-absent",
            Family = CauseFamily.Jobs,
            What = "No job runner takes the jobs of this database.",
            Seen =
                "Jobs are pending and due for minutes, none is enqueued or started, and none was started since the oldest of them fell due.",
            Why =
                "The runner is not loaded (queue_job missing in server_wide_modules), switched off (root:0), has ended, or looks at other databases (db_name, dbfilter).",
            Mend =
                "Look at the server’s configuration: server_wide_modules must hold queue_job, channels must not be root:0, db_name must not exclude this database. Restart Odoo; its log then says “queue job runner ready for db”. Give --config and --log to the doctor to know which of them it is.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        WaitingJobs waiting = WaitingJobs.Of(odoo);
        bool isTaken = odoo.JobGroups.Any(group =>
            group.State is "enqueued" or "started" || group.LastStarted > waiting.Since
        );
        if (waiting.Count == 0 || isTaken)
        {
            yield break;
        }

        DateTimeOffset? last = odoo.JobGroups.Max(group => group.LastStarted);
        string before = last is null ? "no job was ever started" : $"the last job was started at {last:yyyy-MM-dd HH:mm} UTC";
        yield return Info.Named(
            Certainty.Sure,
            Info.What,
            $"{waiting.Count} jobs are due, the oldest for {Span.Of(odoo.Age(waiting.Since))}; {before}"
        ) with
        {
            HeldBack = waiting.Count,
            Since = waiting.Since,
        };
    }
}
