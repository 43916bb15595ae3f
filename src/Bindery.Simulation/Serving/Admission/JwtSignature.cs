using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>A token that the client signs itself: algorithm, signature, issuer and lifetime are checked.</summary>
internal sealed class JwtSignature(SettingVault settings, TimeProvider clock) : IAdmission
{
    public bool Admits(Authentication way, PlatformRequest request)
    {
        string sent = request.Headers[way.Header ?? "Authorization"].ToString();
        string prefix = way.Prefix ?? "Bearer ";
        string[] parts = sent.StartsWith(prefix, StringComparison.Ordinal)
            ? sent[prefix.Length..].Split('.')
            : [];
        return parts.Length == 3
            && parts.All(part => Base64Url.IsValid(part))
            && Read(parts[0])?["alg"]?.ToString() == way.Algorithm
            && IsSigned(way, parts)
            && Read(parts[1]) is { } claims
            && IsMeant(way, claims);
    }

    private bool IsMeant(Authentication way, JsonObject claims)
    {
        decimal now = clock.GetUtcNow().ToUnixTimeSeconds();
        return Scalar.Number(claims["exp"]) > now
            && (Scalar.Number(claims["iat"]) ?? now) <= now + 60
            && (way.Issuer is null || Scalar.Text(claims["iss"]) == settings.Of(way.Issuer))
            && (way.Subject is null || Scalar.Text(claims["sub"]) == settings.Of(way.Subject))
            && (way.Audience is null || Scalar.Text(claims["aud"]) == way.Audience);
    }

    private bool IsSigned(Authentication way, string[] parts)
    {
        byte[] text = Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        byte[] signature = Base64Url.DecodeFromChars(parts[2]);
        string key = settings.Of(way.Key);
        if (way.Algorithm == "HS256")
        {
            byte[] expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), text);
            return CryptographicOperations.FixedTimeEquals(signature, expected);
        }

        if (way.Algorithm == "RS256")
        {
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(key);
            return rsa.VerifyData(
                text,
                signature,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
        }

        using ECDsa curve = ECDsa.Create();
        curve.ImportFromPem(key);
        return curve.VerifyData(text, signature, HashAlgorithmName.SHA256);
    }

    private static JsonObject? Read(string part) =>
        JsonBody.TryParse(Base64Url.DecodeFromChars(part), out JsonNode? node)
            ? node as JsonObject
            : null;
}
