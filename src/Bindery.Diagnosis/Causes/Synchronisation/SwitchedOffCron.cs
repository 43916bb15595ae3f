using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

internal sealed class SwitchedOffCron : OdooCause
{
    private static readonly TimeSpan Recently = TimeSpan.FromDays(1);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "sync-cron-off",
            Family = CauseFamily.Synchronisation,
            What = "The schedule that starts a synchronisation is switched off.",
            Seen = "The cron is inactive or has no calls left, there is an active backend, and nothing was synchronised for a day.",
            Why = "Schedules come disabled with a connector, Odoo disables them when a database is neutralised, and an update may reset them.",
            Mend = "Activate it in Settings ▸ Technical ▸ Scheduled Actions, with -1 as number of calls.",
            Rules = ["active-cron"],
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.Crons.Where(cron => !cron.IsActive || cron.CallsLeft == 0)
            .Where(cron => odoo.ActiveBackends.Any(backend => backend.Model == cron.Model && IsStale(odoo, backend)))
            .GroupBy(cron => cron.Model, StringComparer.Ordinal)
            .Select(crons => Named(odoo, [.. crons]));

    private Verdict Named(OdooFacts odoo, CronFact[] crons)
    {
        DateTimeOffset? last = odoo.Runs.Max(run => run.Started);
        string since = last is null ? "nothing was ever synchronised" : $"the last synchronisation was {Span.Of(odoo.Age(last))} ago";
        return Info.Named(
            Certainty.Sure,
            $"{(crons.Length == 1 ? "A schedule" : $"{crons.Length} schedules")} of {crons[0].Model} {(crons.Length == 1 ? "is" : "are")} switched off.",
            $"{string.Join(", ", crons.Select(cron => $"“{cron.Name}”"))}; {since}"
        ) with
        {
            Since = last,
        };
    }

    private static bool IsStale(OdooFacts odoo, BackendFact backend) =>
        !odoo.Runs.Any(run => run.GenericBackend == backend.GenericId && odoo.Age(run.Started) < Recently);
}
