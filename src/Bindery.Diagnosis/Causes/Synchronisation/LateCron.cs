using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

internal sealed class LateCron : OdooCause
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "sync-cron-late",
            Family = CauseFamily.Synchronisation,
            What = "A schedule is active and does not run when it should.",
            Seen =
                "Its next call is in the past for a quarter of an hour, or further ahead than its interval allows.",
            Why =
                "In the past: no process runs crons (max_cron_threads = 0, or only a server without crons is up), or another transaction keeps the cron’s row locked. Far ahead: somebody set the date, or the interval was shortened after the date was fixed.",
            Mend =
                "Set the next call to now (--apply does so); where it stays in the past, start a server with max_cron_threads above 0.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Crons.Where(cron => cron is { IsActive: true, CallsLeft: not 0, NextCall: not null })
            .Where(cron => IsLate(odoo, cron) || IsFarAhead(odoo, cron))
            .Select(cron => Named(odoo, cron));

    private Verdict Named(OdooFacts odoo, CronFact cron)
    {
        string how = IsLate(odoo, cron)
            ? $"should have run {Span.Of(odoo.Age(cron.NextCall))} ago"
            : $"runs again only in {Span.Of(-odoo.Age(cron.NextCall))}";
        return Info.Named(
            Certainty.Sure,
            $"Cron “{cron.Name}” {how}.",
            $"next call {cron.NextCall:yyyy-MM-dd HH:mm} UTC, interval {Span.Of(cron.Interval)}, last call {cron.LastCall:yyyy-MM-dd HH:mm}"
        ) with
        {
            Since = IsLate(odoo, cron) ? cron.NextCall : cron.LastCall,
            SafeMend = new CorrectNextCall(cron.Id, cron.Name, odoo.Now),
        };
    }

    private static bool IsLate(OdooFacts odoo, CronFact cron) => odoo.Age(cron.NextCall) > Patience;

    private static bool IsFarAhead(OdooFacts odoo, CronFact cron) =>
        -odoo.Age(cron.NextCall) > cron.Interval * 2 + TimeSpan.FromHours(1);
}
