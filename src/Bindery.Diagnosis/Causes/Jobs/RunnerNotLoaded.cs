using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class RunnerNotLoaded : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-runner-not-loaded",
            Family = CauseFamily.Jobs,
            What = "The job runner is not loaded: queue_job is not among the server-wide modules.",
            Seen =
                "The configuration’s server_wide_modules lack queue_job, or a log has starts of the server and not one line of the runner.",
            Why =
                "The runner is a part of the server, not of a database: installing the module alone starts nothing, and jobs stay pending.",
            Mend =
                "Set server_wide_modules = base,web,queue_job in the configuration (or start with --load=base,web,queue_job), and restart Odoo.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        if (evidence.Odoo?.Modules.Any(one => one.Name == "queue_job_cron_jobrunner") == true)
        {
            yield break;
        }

        WaitingJobs waiting = WaitingJobs.Of(evidence.Odoo);
        if (
            evidence.Configuration is { } configuration
            && !configuration.ServerWideModules.Contains("queue_job", StringComparer.Ordinal)
        )
        {
            string modules = string.Join(',', configuration.ServerWideModules);
            yield return Named(
                Certainty.Sure,
                $"{configuration.File}: server_wide_modules = {modules}",
                waiting
            );
        }
        else if (evidence.Log?.Signals is { ServerStarts: > 0, HasRunner: false, IsRunnerSwitchedOff: false } signals)
        {
            Certainty certainty = waiting.Count > 0 ? Certainty.Sure : Certainty.Likely;
            string seen = $"the log has {signals.ServerStarts} starts of the server and no line of queue_job.jobrunner";
            yield return Named(certainty, seen, waiting);
        }
    }

    private Verdict Named(Certainty certainty, string seen, WaitingJobs waiting) =>
        Info.Named(certainty, Info.What, seen) with
        {
            HeldBack = waiting.Count,
            Since = waiting.Since,
        };
}
