using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class MissingTrigger : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-trigger-missing",
            Family = CauseFamily.Jobs,
            What = "The database trigger that tells the runner of new jobs is missing.",
            Seen = "The runner logs “queue_job_notify trigger is missing”.",
            Why =
                "It is made when queue_job is installed; a database that was restored in part, or copied by a tool, may lack it. The runner then ignores the whole database.",
            Mend =
                "Upgrade the module: odoo-bin -d DATABASE -u queue_job --stop-after-init, then restart.",
        };

    protected override ImmutableArray<string> Signs => ["queue_job_notify trigger is missing"];

    protected override bool ConcernsServer => true;
}
