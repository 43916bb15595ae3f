namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>Secrets of which the platform uses other bytes than the connector.</summary>
internal static class SecretVariants
{
    public static (string Name, Captured Captured, string Cause, string Says)[] All { get; } =
    [
        (
            "a line end after the secret",
            new() { ConfiguredSecret = Captured.Secret + "\n" },
            "webhook-secret-read-otherwise",
            "without the white space"
        ),
        (
            "a blank before the secret",
            new() { ConfiguredSecret = " " + Captured.Secret },
            "webhook-secret-read-otherwise",
            "without the white space"
        ),
        (
            "a platform that signs with the line end",
            new() { SignedWith = Captured.Bytes(Captured.Secret + "\n") },
            "webhook-secret-read-otherwise",
            "line end after it"
        ),
        (
            "a secret in quotes",
            new() { ConfiguredSecret = $"\"{Captured.Secret}\"" },
            "webhook-secret-read-otherwise",
            "without quotes"
        ),
        (
            "a secret that is base64 of the key",
            new()
            {
                SignedWith = Captured.Bytes("key of bytes"),
                ConfiguredSecret = Convert.ToBase64String("key of bytes"u8),
            },
            "webhook-secret-read-otherwise",
            "base64 of"
        ),
        (
            "a secret that is hex of the key",
            new() { SignedWith = [1, 2, 3, 250, 9], ConfiguredSecret = "010203fa09" },
            "webhook-secret-read-otherwise",
            "hex of"
        ),
        (
            "a secret with the usual prefix of its kind",
            new()
            {
                SignedWith = Captured.Bytes("key of bytes"),
                ConfiguredSecret = "whsec_" + Convert.ToBase64String("key of bytes"u8),
            },
            "webhook-secret-read-otherwise",
            "without its prefix"
        ),
        (
            "a secret that is URL-encoded",
            new() { SignedWith = Captured.Bytes("a/b+c=="), ConfiguredSecret = "a%2Fb%2Bc%3D%3D" },
            "webhook-secret-read-otherwise",
            "URL decoding"
        ),
        (
            "another secret",
            new() { ConfiguredSecret = "another" },
            "webhook-secret-wrong",
            "none gives the signature"
        ),
    ];
}
