namespace Bindery.Diagnosis.Webhooks;

/// <summary>The way in which a delivery was signed.</summary>
/// <param name="Header">Where the signature stands.</param>
/// <param name="Prefix">What stands before it in the header; may be empty.</param>
/// <param name="Form">Digest and encoding.</param>
/// <param name="Content">What was signed.</param>
/// <param name="Secret">What of the secret it was signed with.</param>
public sealed record SignatureMatch(
    string Header,
    string Prefix,
    SignatureForm Form,
    string Content,
    string Secret
)
{
    /// <summary>The body was signed as it was captured, and nothing beside it.</summary>
    public bool IsBodyAsGiven { get; init; }

    public bool IsSecretAsGiven { get; init; }

    public override string ToString() => $"{Header}: {Prefix}{Form}, over {Content}, with {Secret}";
}
