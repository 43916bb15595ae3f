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
            Seen =
                "The cron is inactive or has no calls left; it has run before, or nothing was synchronised for a day.",
            Why =
                "Schedules come disabled with a connector, Odoo disables them when a database is neutralised, and an update may reset them.",
            Mend =
                "Activate it in Settings ▸ Technical ▸ Scheduled Actions, with -1 as number of calls.",
            Rules = ["active-cron"],
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Crons.Where(cron => !cron.IsActive || cron.CallsLeft == 0)
            .Where(cron => odoo.ActiveBackends.Any(one => one.Model == cron.Model))
            .Where(cron => cron.LastCall is not null || IsStale(odoo, cron.Model))
            .GroupBy(cron => cron.Model, StringComparer.Ordinal)
            .Select(crons => Named(odoo, [.. crons]));

    private Verdict Named(OdooFacts odoo, CronFact[] crons)
    {
        DateTimeOffset? last =
            crons.Max(cron => cron.LastCall) ?? odoo.Runs.Max(run => run.Started);
        string since = last is null
            ? "it has never run"
            : $"it last ran {Span.Of(odoo.Age(last))} ago";
        string names = string.Join(", ", crons.Select(cron => $"“{cron.Name}”"));
        return Info.Named(
            Certainty.Likely,
            crons.Length == 1
                ? $"The schedule {names} is switched off."
                : $"{crons.Length} schedules of {crons[0].Model} are switched off.",
            $"{names}; {since}"
        ) with
        {
            Since = last,
        };
    }

    /// <summary>No active backend of the model has a synchronisation of late.</summary>
    private static bool IsStale(OdooFacts odoo, string model) =>
        !odoo
            .ActiveBackends.Where(backend => backend.Model == model)
            .SelectMany(backend => odoo.Runs.Where(run => run.GenericBackend == backend.GenericId))
            .Any(run => odoo.Age(run.Started) < Recently);
}
