using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class RunnerSwitchedOff : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-root-capacity-zero",
            Family = CauseFamily.Jobs,
            What = "The job runner does not start, because channel root has capacity 0.",
            Seen = "The log says “runner thread NOT started”, or the configuration has root:0.",
            Why =
                "root:0 switches the runner of one node off, which is right on all nodes but one. On a channel below root, 0 means no limit at all.",
            Mend =
                "Give root the number of jobs that may run at once, as in channels = root:2 below [queue_job] or ODOO_QUEUE_JOB_CHANNELS=root:2, and restart Odoo.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        string? seen =
            evidence.Log?.Signals.IsRunnerSwitchedOff == true
                ? "the log: the job runner is not started, because the root channel's capacity is set to 0"
            : evidence.Configuration is { } configuration
            && ChannelList.Of(configuration.Channels).Any(channel => channel is ("root", 0))
                ? $"{configuration.File}: channels = {configuration.Channels}"
            : null;
        if (seen is not null)
        {
            yield return Info.Named(Certainty.Sure, Info.What, seen) with
            {
                HeldBack = WaitingJobs.Of(evidence.Odoo).Count,
                Since = WaitingJobs.Of(evidence.Odoo).Since,
            };
        }
    }
}
