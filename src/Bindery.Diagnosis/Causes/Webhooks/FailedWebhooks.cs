using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

/// <summary>What no cause before it has explained.</summary>
internal sealed class FailedWebhooks : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-processing-failed",
            Family = CauseFamily.Webhooks,
            Severity = Severity.Warning,
            What = "Webhooks were accepted and could not be dealt with.",
            Seen = "Deliveries are marked as failed or given up.",
            Why =
                "The error of each is on the delivery; the sender was told that all is well and does not send again.",
            Mend = "Mend what the errors say, then choose the deliveries and press Replay.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints failed = evidence.Complaints.Where(one => one.Source == ComplaintSource.Webhook);
        if (!failed.IsEmpty)
        {
            yield return Info.Named(Certainty.Likely, Info.What, failed);
        }
    }
}
