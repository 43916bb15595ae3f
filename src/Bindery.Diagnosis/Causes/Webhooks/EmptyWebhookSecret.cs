using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class EmptyWebhookSecret : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-secret-empty",
            Family = CauseFamily.Webhooks,
            What =
                "A backend gets webhooks and has no secret to check them with, so all are refused.",
            Seen =
                "The secret’s field is empty, and webhooks arrived before, or are refused in the log.",
            Why =
                "Credentials are not copied with a backend and are removed when a database is neutralised. Without a secret nothing can be believed.",
            Mend = "Fill in the secret that the platform signs with, on the backend’s form.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints refused = evidence.Complaints.Where(one => one.Shows(["Webhook refused"]));
        foreach (BackendFact backend in evidence.Odoo?.ActiveBackends ?? [])
        {
            bool isEmpty = backend.Secrets.Any(IsMissing);
            bool isWanted =
                evidence.Odoo!.Webhooks.Any(one => one.GenericBackend == backend.GenericId)
                || !refused.IsEmpty;
            if (isEmpty && isWanted)
            {
                yield return Info.Named(
                    refused.IsEmpty ? Certainty.Likely : Certainty.Sure,
                    $"Backend {backend} gets webhooks and has no secret to check them with.",
                    $"{string.Join(", ", backend.Secrets.Where(IsMissing).Select(one => one.Field))} is empty"
                ) with
                {
                    HeldBack = refused.Count,
                    Since = refused.First,
                    Explains = refused,
                };
            }
        }
    }

    private static bool IsMissing(SecretFact secret) =>
        secret is { IsForWebhooks: true, IsEmpty: true }
        && !secret.Field.Contains("previous", StringComparison.Ordinal);
}
