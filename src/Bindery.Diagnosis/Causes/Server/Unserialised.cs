using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Server;

internal sealed class Unserialised : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "server-contended-row",
            Family = CauseFamily.Server,
            Severity = Severity.Warning,
            What = "Jobs fail each other because they write the same row.",
            Seen = "PostgreSQL answers “could not serialize access” or finds a deadlock.",
            Why =
                "Odoo works in snapshots: of two transactions that change one row at once, one is undone and tried again. A date or counter on the backend’s row makes all jobs of that backend meet there.",
            Mend =
                "Keep dates and counters in rows of their own, one a flow; let one page of a flow run at a time, or give the channel fewer seats.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "could not serialize access",
            "SerializationFailure",
            "deadlock detected",
            "DeadlockDetected",
            "could not obtain lock on row",
            "LockNotAvailable",
        ];

    protected override Certainty Certainty => Certainty.Likely;
}
