using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Server;

internal sealed class WrongServerClock : OdooCause
{
    private static readonly TimeSpan Tolerable = TimeSpan.FromMinutes(2);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "server-clock-wrong",
            Family = CauseFamily.Server,
            Severity = Severity.Warning,
            What = "The clock of Odoo’s server differs from this machine’s.",
            Seen = "The Date header of Odoo’s answers is compared with the clock here.",
            Why =
                "Signed requests, tokens and webhooks with a timestamp are refused once the difference exceeds a few minutes.",
            Mend = "Let both machines follow NTP: timedatectl set-ntp true.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        if (odoo.ClockAhead.Duration() > Tolerable)
        {
            string direction = odoo.ClockAhead > TimeSpan.Zero ? "ahead of" : "behind";
            yield return Info.Named(
                Certainty.Likely,
                $"The clock of Odoo’s server is {Span.Of(odoo.ClockAhead.Duration())} {direction} this machine’s.",
                $"Odoo says {odoo.Now:yyyy-MM-dd HH:mm:ss} UTC"
            );
        }
    }
}
