using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class RefusedWebhook : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-refused",
            Family = CauseFamily.Webhooks,
            What = "Webhooks arrive and are refused: their signature is not right, or their address is of no active backend.",
            Seen = "The controller logs “Webhook refused”, and the sender gets 401.",
            Why = "The secret on the backend is not the one that the platform signs with, a proxy changes the body, or the token in the address is of another backend.",
            Mend = "Keep one delivery with its headers and run: bindery doctor webhook --body FILE --header \"NAME: VALUE\" --secret-env VARIABLE; it says which secret, encoding and body would match.",
            Rules = ["signature-over-rewritten-body", "json-route-as-webhook", "backend-picked-by-header"],
        };

    protected override ImmutableArray<string> Signs => ["Webhook refused"];
}
