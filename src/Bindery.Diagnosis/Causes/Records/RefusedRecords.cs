using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Records;

/// <summary>What no cause before it has explained.</summary>
internal sealed class RefusedRecords : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "records-set-aside",
            Family = CauseFamily.Records,
            What = "Records were set aside because they could not be synchronised.",
            Seen = "Synchronisation failures are open; they are grouped by their reasons.",
            Why =
                "One bad record does not stop its page: it is kept as a failure until somebody mends it.",
            Mend =
                "Mend what the reasons say, then choose the failures in Connectors ▸ Failures and press Retry.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints aside = evidence.Complaints.Where(one => one.Source == ComplaintSource.Record);
        if (!aside.IsEmpty)
        {
            yield return Info.Named(Certainty.Likely, Info.What, aside);
        }
    }
}
