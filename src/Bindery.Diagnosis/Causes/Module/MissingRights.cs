using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class MissingRights : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-access-missing",
            Family = CauseFamily.Module,
            What = "The user of a job lacks the right to do what the job does.",
            Seen = "AccessError in jobs, records or the log.",
            Why =
                "Jobs run as the user who queued them, and in that user’s companies. A model without access rows is closed to everybody but the superuser.",
            Mend =
                "Add the rows to security/ir.model.access.csv and upgrade the module, or let the backend’s jobs run as a user who may; where the message speaks of companies, queue with with_company().",
            Rules = ["model-without-access"],
        };

    protected override ImmutableArray<string> Signs =>
        [
            "AccessError",
            "You are not allowed to",
            "not allowed to access",
            "due to security restrictions",
        ];
}
