namespace Bindery.Diagnosis.Webhooks;

/// <param name="Match">How it was signed; null where nothing that was tried fits.</param>
/// <param name="Tried">Number of ways that were tried.</param>
/// <param name="Signatures">Number of digests that the headers may hold.</param>
internal sealed record WebhookEvidence(
    Delivery Delivery,
    SignatureMatch? Match,
    int Tried,
    int Signatures
);
