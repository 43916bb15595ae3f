using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bindery.Blueprints;

namespace Bindery.Simulation.Deliveries;

/// <summary>The headers that prove who sends a delivery.</summary>
internal static class WebhookSigner
{
    public static ImmutableDictionary<string, string> Headers(
        WebhookSignature signature,
        string user,
        string secret,
        byte[] body,
        Uri url,
        DateTimeOffset now
    )
    {
        string timestamp = $"{now.ToUnixTimeSeconds()}";
        string proof = signature.Scheme switch
        {
            WebhookSignatureScheme.Token => signature.Prefix + secret,
            WebhookSignatureScheme.Basic => "Basic "
                + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}")),
            _ => (signature.HeaderFormat ?? "{signature}")
                .Replace("{timestamp}", timestamp, StringComparison.Ordinal)
                .Replace(
                    "{signature}",
                    Hash(signature, secret, Message(signature, body, url, timestamp)),
                    StringComparison.Ordinal
                ),
        };
        ImmutableDictionary<string, string> headers = ImmutableDictionary<string, string>
            .Empty.WithComparers(StringComparer.OrdinalIgnoreCase)
            .Add(signature.Header, proof);
        return signature.TimestampHeader is { } header ? headers.Add(header, timestamp) : headers;
    }

    private static byte[] Message(
        WebhookSignature signature,
        byte[] body,
        Uri url,
        string timestamp
    )
    {
        if (signature.Template is not { } template)
        {
            return body;
        }

        string[] around = template
            .Replace("{timestamp}", timestamp, StringComparison.Ordinal)
            .Replace("{method}", "POST", StringComparison.Ordinal)
            .Replace("{url}", url.AbsoluteUri, StringComparison.Ordinal)
            .Split("{body}", 2);
        return
        [
            .. Encoding.UTF8.GetBytes(around[0]),
            .. body,
            .. Encoding.UTF8.GetBytes(around[^1]),
        ];
    }

    private static string Hash(WebhookSignature signature, string secret, byte[] message)
    {
        byte[] hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message);
        return signature.Encoding == SignatureEncoding.Hex
            ? Convert.ToHexStringLower(hash)
            : Convert.ToBase64String(hash);
    }
}
