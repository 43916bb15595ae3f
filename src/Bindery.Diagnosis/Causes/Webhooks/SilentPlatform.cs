using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class SilentPlatform : OdooCause
{
    private const int Enough = 10;
    private const int ManyTimes = 10;
    private static readonly TimeSpan Shortest = TimeSpan.FromDays(1);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-subscription-ended",
            Family = CauseFamily.Webhooks,
            Severity = Severity.Warning,
            What = "Webhooks came regularly and have stopped.",
            Seen =
                "The last delivery is more than a day ago, and ten times longer than the usual time between two.",
            Why =
                "Platforms end a subscription after a handful of failed deliveries and tell nobody, or somebody removed it.",
            Mend =
                "Look at the list of webhooks on the platform, subscribe again with the address that the backend shows, and run a sync: what happened in between comes with it.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        foreach (BackendFact backend in odoo.ActiveBackends)
        {
            WebhookFact[] mine =
            [
                .. odoo.Webhooks.Where(one => one.GenericBackend == backend.GenericId),
            ];
            long count = mine.Sum(one => one.Count);
            DateTimeOffset? last = mine.Max(one => one.Last);
            if (count < Enough || last is null)
            {
                continue;
            }

            TimeSpan usual = (last.Value - mine.Min(one => one.First)!.Value) / count;
            TimeSpan silence = odoo.Age(last);
            if (silence > Shortest && silence > usual * ManyTimes)
            {
                yield return Info.Named(
                    Certainty.Likely,
                    $"Webhooks for backend {backend} came every {Span.Of(usual)} and stopped {Span.Of(silence)} ago.",
                    $"{count} deliveries, the last at {last:yyyy-MM-dd HH:mm} UTC"
                ) with
                {
                    Since = last,
                };
            }
        }
    }
}
