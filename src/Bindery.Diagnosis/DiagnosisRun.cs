using System.Collections.Immutable;
using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis;

/// <summary>Looks for every cause in the evidence and ranks what it finds.</summary>
public static class DiagnosisRun
{
    /// <returns>The surest first; of the equally sure, the one nearest to the root.</returns>
    public static ImmutableArray<Verdict> Examine(Evidence evidence) =>
        Examine(evidence, CauseList.All);

    internal static ImmutableArray<Verdict> Examine(
        Evidence evidence,
        ImmutableArray<ICause> causes
    )
    {
        List<Verdict> verdicts = [];
        foreach (ICause cause in causes)
        {
            foreach (Verdict verdict in cause.Examine(evidence).ToList())
            {
                verdicts.Add(verdict);
                evidence = evidence with
                {
                    Complaints = evidence.Complaints.Except(verdict.Explains),
                };
            }
        }

        // A stable order: causes that come first in the list explain those that follow.
        return
        [
            .. verdicts
                .OrderByDescending(verdict => verdict.Certainty)
                .ThenByDescending(verdict => verdict.Finding.Severity),
        ];
    }
}
