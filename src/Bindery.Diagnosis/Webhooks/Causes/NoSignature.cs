using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

internal sealed class NoSignature : IWebhookCause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-signature-absent",
            Family = CauseFamily.Webhooks,
            What = "The delivery carries no signature.",
            Seen =
                "No header that looks like one, or the one that was named, holds a digest in hex or base64.",
            Why =
                "The platform has no secret for this webhook and so signs nothing, or a proxy takes the header out.",
            Mend =
                "Set a secret for the webhook on the platform; let the proxy pass the header on. Where its name is unusual, name it: --signature-header NAME.",
        };

    public IEnumerable<Verdict> Examine(WebhookEvidence evidence)
    {
        if (evidence.Signatures == 0)
        {
            string names = string.Join(
                ", ",
                evidence.Delivery.Headers.Select(header => header.Key)
            );
            yield return Info.Named(Certainty.Sure, Info.What, $"headers: {names}");
        }
    }
}
