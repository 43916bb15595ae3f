using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

/// <summary>Odoo doesn't tell over its API whether the runner runs; jobs that nobody takes do.</summary>
internal sealed class RunnerAbsent : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-runner-absent",
            Family = CauseFamily.Jobs,
            What = "No job runner takes the jobs of this database.",
            Seen =
                "Jobs are pending and due for minutes, none is enqueued or started, and none was started since the oldest of them fell due; or a log has starts of the server and not one line of the runner.",
            Why =
                "The runner is a part of the server, not of a database: it is not loaded (queue_job missing in server_wide_modules), switched off (root:0), has ended, or looks at other databases (db_name, dbfilter).",
            Mend =
                "Look at the server’s configuration: server_wide_modules must hold queue_job, channels must not be root:0, db_name must not exclude this database. Restart Odoo; its log then says “queue job runner ready for db”. Give --config to the doctor to know which of them it is.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence) =>
        evidence.Odoo is { } odoo ? OfJobs(odoo, evidence.Log) : OfLog(evidence.Log);

    private IEnumerable<Verdict> OfJobs(OdooFacts odoo, LogSurvey? log)
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
        string before = last is null
            ? "no job was ever started"
            : $"the last job was started at {last:yyyy-MM-dd HH:mm} UTC";
        string silence = IsSilent(log) ? $"; {Silence(log!)}" : "";
        yield return Info.Named(
            Certainty.Sure,
            Info.What,
            $"{waiting.Count} jobs are due, the oldest for {Span.Of(odoo.Age(waiting.Since))}; {before}{silence}"
        ) with
        {
            HeldBack = waiting.Count,
            Since = waiting.Since,
        };
    }

    private IEnumerable<Verdict> OfLog(LogSurvey? log)
    {
        if (IsSilent(log))
        {
            yield return Info.Named(Certainty.Likely, Info.What, Silence(log!));
        }
    }

    // A runner that was switched off in words has a cause of its own.
    private static bool IsSilent(LogSurvey? log) =>
        log?.Signals is { ServerStarts: > 0, HasRunner: false, IsRunnerSwitchedOff: false };

    private static string Silence(LogSurvey log) =>
        $"the log has {log.Signals.ServerStarts} starts of the server and no line of queue_job.jobrunner";
}
