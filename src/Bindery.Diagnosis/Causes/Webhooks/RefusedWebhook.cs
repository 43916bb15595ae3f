using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class RefusedWebhook : ICause
{
    /// <summary>One in so many is what strangers send who try addresses out.</summary>
    private const int Strangers = 10;

    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-refused",
            Family = CauseFamily.Webhooks,
            What =
                "Webhooks arrive and are refused: their signature is not right, or their address is of no active backend.",
            Seen =
                "The controller logs “Webhook refused”, the sender gets 401, and few or none are accepted.",
            Why =
                "The secret on the backend is not the one that the platform signs with, a proxy changes the body, or the token in the address is of another backend.",
            Mend =
                "Keep one delivery with its headers and run: bindery doctor webhook --body FILE --header \"NAME: VALUE\" --secret-env VARIABLE; it says which secret, encoding and body would match.",
            Rules =
            [
                "signature-over-rewritten-body",
                "json-route-as-webhook",
                "backend-picked-by-header",
            ],
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints refused = evidence.Complaints.Where(one => one.Shows(["Webhook refused"]));
        if (!refused.IsEmpty && refused.Count * Strangers > Accepted(evidence))
        {
            yield return Info.Named(Certainty.Sure, Info.What, refused);
        }
    }

    private static long Accepted(Evidence evidence) =>
        (evidence.Log?.Signals.WebhookAnswers ?? [])
            .Where(answer => answer.Status is >= 200 and < 300)
            .Sum(answer => answer.Count);
}
