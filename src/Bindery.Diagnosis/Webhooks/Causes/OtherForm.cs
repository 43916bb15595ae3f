using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

internal sealed class OtherForm : IWebhookCause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-signature-form",
            Family = CauseFamily.Webhooks,
            What = "The signature is of another kind than the connector expects.",
            Seen =
                "It fits with another digest, another encoding, or with something before it in the header.",
            Why =
                "The blueprint or the verifier names another digest or encoding than the platform uses.",
            Mend =
                "Set _scheme, _signature_encoding and _header_format of the connector’s webhook verifier (or signature in the blueprint) to what the evidence says.",
        };

    public IEnumerable<Verdict> Examine(WebhookEvidence evidence)
    {
        if (
            evidence.Match is { } match
            && (
                match.Form != evidence.Delivery.Configured
                || match.Prefix != evidence.Delivery.ConfiguredPrefix
            )
        )
        {
            yield return Info.Named(
                Certainty.Sure,
                $"The signature is {match.Prefix}{match.Form}, and {evidence.Delivery.ConfiguredPrefix}{evidence.Delivery.Configured} is expected.",
                match.ToString()
            );
        }
    }
}
