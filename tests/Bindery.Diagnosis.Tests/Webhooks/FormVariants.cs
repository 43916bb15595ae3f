using System.Security.Cryptography;
using System.Text;

namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>Signatures of another kind than the connector expects.</summary>
internal static class FormVariants
{
    public static (string Name, Captured Captured, string Cause, string Says)[] All { get; } =
    [
        (
            "hex where base64 is expected",
            new() { Encode = Captured.Hex },
            "webhook-signature-form",
            "HMAC-SHA256 in hex"
        ),
        (
            "a prefix that is not expected",
            new() { Encode = Captured.Hex, Prefix = "sha256=" },
            "webhook-signature-form",
            "sha256=HMAC-SHA256 in hex"
        ),
        (
            "base64url",
            new()
            {
                SignedWith = "a"u8.ToArray(),
                ConfiguredSecret = "a",
                Encode = Captured.Url,
            },
            "webhook-signature-form",
            "base64url"
        ),
        (
            "base64 of the hex text",
            new()
            {
                Encode = one => Convert.ToBase64String(Encoding.ASCII.GetBytes(Captured.Hex(one))),
            },
            "webhook-signature-form",
            "base64 of hex"
        ),
        ("SHA-1", new() { Digest = HMACSHA1.HashData }, "webhook-signature-form", "HMAC-SHA1"),
        (
            "SHA-512",
            new() { Digest = HMACSHA512.HashData },
            "webhook-signature-form",
            "HMAC-SHA512"
        ),
    ];
}
