using System.Globalization;
using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

internal sealed class ChangedBody : IWebhookCause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-body-changed",
            Family = CauseFamily.Webhooks,
            What = "The body that arrived is not the one that was signed.",
            Seen =
                "The signature fits another writing of the body, or Content-Length is not the length of what was captured.",
            Why =
                "A proxy, a gateway or a middleware parsed the body and wrote it anew, or the platform signs more than the body, such as the time before it.",
            Mend =
                "Let the proxy pass bodies on unchanged. Where the platform signs more than the body, give the verifier its _template, such as {timestamp}.{body}.",
            Rules = ["signature-over-rewritten-body"],
        };

    public IEnumerable<Verdict> Examine(WebhookEvidence evidence)
    {
        if (evidence.Match is { IsBodyAsGiven: false } match)
        {
            yield return Info.Named(
                Certainty.Sure,
                $"The platform signed {match.Content}.",
                match.ToString()
            );
        }
        else if (
            evidence.Match is null
            && LengthSent(evidence.Delivery) is { } sent
            && sent != evidence.Delivery.Body.Length
        )
        {
            yield return Info.Named(
                Certainty.Likely,
                Info.What,
                $"Content-Length says {sent} bytes, the captured body has {evidence.Delivery.Body.Length}"
            );
        }
    }

    private static long? LengthSent(Delivery delivery) =>
        long.TryParse(
            delivery.Header("Content-Length"),
            CultureInfo.InvariantCulture,
            out long length
        )
            ? length
            : null;
}
