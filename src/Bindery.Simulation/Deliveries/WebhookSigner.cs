using System.Security.Cryptography;
using System.Text;
using Bindery.Blueprints;

namespace Bindery.Simulation.Deliveries;

/// <summary>HMAC-SHA256 over the raw bytes.</summary>
internal static class WebhookSigner
{
    public static string Sign(WebhookSignature signature, string secret, ReadOnlySpan<byte> body)
    {
        byte[] hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
        return signature.Encoding == SignatureEncoding.Hex
            ? Convert.ToHexStringLower(hash)
            : Convert.ToBase64String(hash);
    }
}
