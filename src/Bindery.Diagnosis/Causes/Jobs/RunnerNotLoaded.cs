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
            Seen = "server_wide_modules of the configuration lacks queue_job.",
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

        if (
            evidence.Configuration is { } configuration
            && !configuration.ServerWideModules.Contains("queue_job", StringComparer.Ordinal)
        )
        {
            WaitingJobs waiting = WaitingJobs.Of(evidence.Odoo);
            string modules = string.Join(',', configuration.ServerWideModules);
            yield return Info.Named(
                Certainty.Sure,
                Info.What,
                $"{configuration.File}: server_wide_modules = {modules}"
            ) with
            {
                HeldBack = waiting.Count,
                Since = waiting.Since,
            };
        }
    }
}
