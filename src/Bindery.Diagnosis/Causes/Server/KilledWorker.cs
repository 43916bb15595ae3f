using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Server;

internal sealed class KilledWorker : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "server-worker-killed",
            Family = CauseFamily.Server,
            What = "Odoo kills its own workers in the middle of their work.",
            Seen = "The log says that a worker reached a limit of time or memory.",
            Why =
                "A job that is killed stays “started” and keeps a seat of its channel; it is killed again each time that it is tried.",
            Mend =
                "Make the work of one job smaller (a page, not a whole import), or raise limit_time_real, limit_time_cpu and limit_memory_hard above what one job needs.",
        };

    protected override ImmutableArray<string> Signs =>
        [") timeout after", "memory limit (", "real time limit (", "CPU time limit"];

    protected override bool ConcernsServer => true;
}
