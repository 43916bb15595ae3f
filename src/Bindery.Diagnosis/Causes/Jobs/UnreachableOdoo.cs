using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class UnreachableOdoo : SignatureCause
{
    private const int Many = 3;

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-runner-calls-nobody",
            Family = CauseFamily.Jobs,
            What = "The job runner can’t reach its own Odoo.",
            Seen =
                "The runner’s log has exceptions for its calls to /queue_job/runjob, or answers that are no success.",
            Why =
                "The runner starts a job by an HTTP call to the server; a wrong host, port, scheme or login in front of it lets the call end nowhere, and jobs go from pending to enqueued and back.",
            Mend =
                "Set host, port and scheme in [queue_job] of the configuration (or ODOO_QUEUE_JOB_HOST, _PORT, _SCHEME) to an address at which the server answers itself; give http_auth_user and http_auth_password where a proxy asks for them.",
        };

    // One or two are a restart.
    public override IEnumerable<Verdict> Examine(Evidence evidence) =>
        base.Examine(evidence).Where(verdict => verdict.HeldBack >= Many);

    protected override ImmutableArray<string> Signs => ["exception in GET", "/queue_job/runjob"];

    // Odoo was reached where it says that the job failed.
    protected override ImmutableArray<string> Unless => ["500 Server Error"];

    protected override bool ConcernsServer => true;
}
