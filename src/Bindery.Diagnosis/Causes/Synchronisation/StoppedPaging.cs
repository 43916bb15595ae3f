using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

/// <summary>Compares what the last full import got with what is known to be there.</summary>
internal sealed class StoppedPaging : ICause
{
    private const double Share = 0.9;
    private const int Few = 20;

    public CauseInfo Info { get; } =
        new()
        {
            Id = "sync-paging-stopped",
            Family = CauseFamily.Synchronisation,
            What = "The import stops before the last page.",
            Seen =
                "The last full import got fewer records than the platform has (--there MODEL=NUMBER), or clearly fewer than are bound already.",
            Why =
                "The next page isn’t recognised (another style of paging, a link header that a proxy removes), or the platform’s default page is taken for all.",
            Mend =
                "Compare the paging of the adapter with the platform’s documentation, set an explicit page size, and synchronise everything anew.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        if (evidence.Odoo is not { } odoo)
        {
            yield break;
        }

        foreach (
            RunFact run in odoo
                .Runs.Where(run => run.WasFullImport)
                .DistinctBy(run => (run.GenericBackend, run.Model))
        )
        {
            long bound = Bound(odoo, run);
            if (evidence.CountsThere.ByModel.TryGetValue(run.Model, out long there))
            {
                // Later runs may have brought what the full one missed.
                if (Math.Max(run.Records, bound) < there)
                {
                    yield return Named(
                        Certainty.Sure,
                        run,
                        there - bound,
                        $"the platform has {there}"
                    );
                }
            }
            else if (bound > Few && run.Records < bound * Share)
            {
                yield return Named(
                    Certainty.Likely,
                    run,
                    bound - run.Records,
                    $"{bound} are bound already"
                );
            }
        }
    }

    private Verdict Named(Certainty certainty, RunFact run, long missing, string expected) =>
        Info.Named(
            certainty,
            $"The import of {run.Model} stops before the last page.",
            $"the last full import got {run.Records} records in {run.Pages} pages; {expected}"
        ) with
        {
            HeldBack = missing,
            Since = run.Started,
        };

    private static long Bound(OdooFacts odoo, RunFact run)
    {
        int backend =
            odoo.Backends.FirstOrDefault(one => one.GenericId == run.GenericBackend)?.Id ?? 0;
        return odoo.Bindings.FirstOrDefault(one => one.Model == run.Model)
                ?.Counts.GetValueOrDefault(backend)
            ?? 0;
    }
}
