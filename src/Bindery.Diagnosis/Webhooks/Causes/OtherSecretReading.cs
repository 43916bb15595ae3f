using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

internal sealed class OtherSecretReading : IWebhookCause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-secret-read-otherwise",
            Family = CauseFamily.Webhooks,
            What = "The platform signs with other bytes of the secret than the connector.",
            Seen =
                "The signature fits once white space, quotes or an encoding is taken off the secret, or put to it.",
            Why =
                "A line end was copied with the secret, or the secret is shown in base64 or hex and meant as the bytes behind it.",
            Mend =
                "White space and quotes: type the secret in anew. An encoding: let the verifier’s _sign decode the secret before it signs.",
        };

    public IEnumerable<Verdict> Examine(WebhookEvidence evidence)
    {
        if (evidence.Match is { IsSecretAsGiven: false } match)
        {
            yield return Info.Named(
                Certainty.Sure,
                $"The platform signs with {match.Secret}.",
                match.ToString()
            );
        }
    }
}
