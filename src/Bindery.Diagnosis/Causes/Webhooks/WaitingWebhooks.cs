using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class WaitingWebhooks : OdooCause
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(30);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-waiting",
            Family = CauseFamily.Webhooks,
            Severity = Severity.Warning,
            What = "Webhooks were stored and are not processed.",
            Seen = "Deliveries are pending for more than half an hour.",
            Why =
                "Their jobs wait behind others, or are lost (a database restored without its jobs).",
            Mend =
                "Where jobs wait too, mend that first. Else activate the cron “Connectors: process webhooks that wait”, which queues them again, or choose them and press Replay.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        WebhookFact[] waiting =
        [
            .. odoo.Webhooks.Where(one => one.Status == "pending" && odoo.Age(one.First) > Long),
        ];
        if (waiting.Length > 0)
        {
            DateTimeOffset? since = waiting.Min(one => one.First);
            yield return Info.Named(
                Certainty.Likely,
                Info.What,
                $"{waiting.Sum(one => one.Count)} deliveries are pending, the oldest for {Span.Of(odoo.Age(since))}"
            ) with
            {
                HeldBack = waiting.Sum(one => one.Count),
                Since = since,
            };
        }
    }
}
