using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Platform;

/// <summary>
/// Signs webhooks as the blueprint says. The simulation can do it too; here it is done a second
/// time, so that a mistake there is not taken for truth.
/// </summary>
internal sealed class DeliverySigner(Webhooks webhooks, string account, string user, Uri url)
{
    public Delivery Sign(string topic, PlatformRecord record, string secret, string deliveryId)
    {
        JsonNode told = DeliveryBody.Of(webhooks, topic, record, deliveryId, account);
        byte[] body = Encoding.UTF8.GetBytes(told.ToJsonString());
        string timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString();
        ImmutableDictionary<string, string>.Builder headers = ImmutableDictionary.CreateBuilder<
            string,
            string
        >();
        headers[webhooks.Signature.Header] = Proof(body, secret, timestamp);
        Set(headers, webhooks.Signature.TimestampHeader, timestamp);
        Set(headers, webhooks.TopicHeader, topic);
        Set(headers, webhooks.DeliveryHeader, deliveryId);
        Set(headers, webhooks.AccountHeader, account);
        Set(headers, webhooks.TriggeredAtHeader, TimeProvider.System.GetUtcNow().ToString("O"));
        return new Delivery(body, headers.ToImmutable());
    }

    private string Proof(byte[] body, string secret, string timestamp) =>
        webhooks.Signature.Scheme switch
        {
            WebhookSignatureScheme.Token => webhooks.Signature.Prefix + secret,
            WebhookSignatureScheme.Basic => "Basic "
                + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}")),
            _ => (webhooks.Signature.HeaderFormat ?? "{signature}")
                .Replace(
                    "{signature}",
                    Signature(body, secret, timestamp),
                    StringComparison.Ordinal
                )
                .Replace("{timestamp}", timestamp, StringComparison.Ordinal),
        };

    private string Signature(byte[] body, string secret, string timestamp)
    {
        string[] parts = (webhooks.Signature.Template ?? "{body}")
            .Replace("{method}", "POST", StringComparison.Ordinal)
            .Replace("{url}", url.AbsoluteUri, StringComparison.Ordinal)
            .Replace("{timestamp}", timestamp, StringComparison.Ordinal)
            .Split("{body}", 2);
        using IncrementalHash hash = IncrementalHash.CreateHMAC(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(secret)
        );
        hash.AppendData(Encoding.UTF8.GetBytes(parts[0]));
        hash.AppendData(body);
        hash.AppendData(Encoding.UTF8.GetBytes(parts[^1]));
        byte[] made = hash.GetHashAndReset();
        return webhooks.Signature.Encoding == SignatureEncoding.Hex
            ? Convert.ToHexStringLower(made)
            : Convert.ToBase64String(made);
    }

    private static void Set(
        ImmutableDictionary<string, string>.Builder headers,
        string? name,
        string value
    )
    {
        if (name is not null)
        {
            headers[name] = value;
        }
    }
}
