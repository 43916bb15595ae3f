using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Signing;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Tests.Signing;

public sealed class JwtSigningTests
{
    private static JsonObject Claims => new() { ["iss"] = "me", ["exp"] = 1_700_000_000 };

    [Fact]
    public void A_token_says_how_it_is_signed_and_by_which_key()
    {
        string[] parts = JwtSigning.Token("HS256", "secret", Claims, "k1").Split('.');

        Assert.Equal(
            """{"alg":"HS256","typ":"JWT","kid":"k1"}""",
            Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0]))
        );
        Assert.Equal(
            HMACSHA256.HashData("secret"u8, Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}")),
            Base64Url.DecodeFromChars(parts[2])
        );
    }

    [Fact]
    public void A_curve_signs_with_two_numbers_of_32_bytes()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string[] parts = JwtSigning
            .Token("ES256", key.ExportPkcs8PrivateKeyPem(), Claims, null)
            .Split('.');
        byte[] signature = Base64Url.DecodeFromChars(parts[2]);

        Assert.Equal(64, signature.Length);
        Assert.True(
            key.VerifyData(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                signature,
                HashAlgorithmName.SHA256
            )
        );
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("ES256")]
    public void A_key_that_cannot_be_read_is_not_shown(string algorithm)
    {
        BinderyException error = Assert.Throws<BinderyException>(() =>
            JwtSigning.Token(algorithm, "no-pem-s3cret", Claims, null)
        );

        Assert.Contains($"isn't one for {algorithm}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }
}
