using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Signing;

/// <summary>RFC 7519: <c>HS256</c>, <c>RS256</c> and <c>ES256</c>.</summary>
public static class JwtSigning
{
    /// <param name="algorithm">One of the three.</param>
    /// <param name="key">The shared secret, or a private key in PEM.</param>
    /// <param name="claims">What is said.</param>
    /// <param name="keyId">Null for none.</param>
    /// <exception cref="BinderyException">The key can't be read.</exception>
    public static string Token(string algorithm, string key, JsonObject claims, string? keyId)
    {
        JsonObject header = new() { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (keyId is not null)
        {
            header["kid"] = keyId;
        }

        string text = $"{Encoded(header)}.{Encoded(claims)}";
        try
        {
            byte[] signature = Signature(algorithm, key, Encoding.ASCII.GetBytes(text));
            return $"{text}.{Base64Url.EncodeToString(signature)}";
        }
        catch (Exception problem) when (problem is ArgumentException or CryptographicException)
        {
            throw BinderyException.BadRequest(
                $"The private key isn't one for {algorithm}: give it as PEM, with its first and last line."
            );
        }
    }

    private static byte[] Signature(string algorithm, string key, byte[] text)
    {
        if (algorithm == "HS256")
        {
            return HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), text);
        }

        if (algorithm == "RS256")
        {
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(key);
            return rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }

        using ECDsa curve = ECDsa.Create();
        curve.ImportFromPem(key);
        return curve.SignData(text, HashAlgorithmName.SHA256);
    }

    private static string Encoded(JsonObject part) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
