namespace Bindery.Diagnosis.Webhooks;

/// <summary>A digest and how it is written down.</summary>
/// <param name="Digest">sha256, sha1, sha512, sha384 or md5.</param>
/// <param name="Encoding">base64, base64url or hex.</param>
public sealed record SignatureForm(string Digest, string Encoding)
{
    /// <summary>What a generated connector expects unless its blueprint says otherwise.</summary>
    public static SignatureForm Usual { get; } = new("sha256", "base64");

    public override string ToString() => $"HMAC-{Digest.ToUpperInvariant()} in {Encoding}";
}
