using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

internal sealed class WrongSecret : IWebhookCause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-secret-wrong",
            Family = CauseFamily.Webhooks,
            What = "The secret is not the one that the platform signs with.",
            Seen = "No digest, encoding or reading of secret and body gives the signature.",
            Why =
                "It is the secret of another app, environment or webhook, it was changed there, or the API’s token was taken for it. A body that was changed beyond recognition looks the same.",
            Mend =
                "Copy the webhook’s own signing secret from the platform. If it is the same, capture the body before any proxy and try again.",
        };

    public IEnumerable<Verdict> Examine(WebhookEvidence evidence)
    {
        if (evidence is { Match: null, Signatures: > 0 })
        {
            yield return Info.Named(
                Certainty.Likely,
                Info.What,
                $"{evidence.Tried} ways of signing these {evidence.Delivery.Body.Length} bytes were tried with this secret; none gives the signature"
            );
        }
    }
}
