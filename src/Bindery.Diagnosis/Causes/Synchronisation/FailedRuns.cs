using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

/// <summary>What no cause before it has explained.</summary>
internal sealed class FailedRuns : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "sync-run-failed",
            Family = CauseFamily.Synchronisation,
            What = "The last synchronisation of a flow has failed.",
            Seen = "The newest run of a backend, model and direction is in state failed.",
            Why =
                "An error ended it between two pages; what was imported before is kept, what comes after is missing.",
            Mend =
                "Mend what the error says and start the synchronisation again: it goes on at its checkpoint.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints failed = evidence.Complaints.Where(one => one.Source == ComplaintSource.Run);
        if (!failed.IsEmpty)
        {
            yield return Info.Named(Certainty.Likely, Info.What, failed);
        }
    }
}
