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
internal sealed class DeliverySigner(Webhooks webhooks, string account)
{
    public Delivery Sign(string topic, JsonObject payload, string secret, string deliveryId)
    {
        byte[] body = Encoding.UTF8.GetBytes(payload.ToJsonString());
        ImmutableDictionary<string, string>.Builder headers = ImmutableDictionary.CreateBuilder<
            string,
            string
        >();
        headers[webhooks.TopicHeader] = topic;
        headers[webhooks.Signature.Header] = Signature(body, secret);
        Set(headers, webhooks.DeliveryHeader, deliveryId);
        Set(headers, webhooks.AccountHeader, account);
        Set(headers, webhooks.TriggeredAtHeader, TimeProvider.System.GetUtcNow().ToString("O"));
        return new Delivery(body, headers.ToImmutable());
    }

    private string Signature(byte[] body, string secret)
    {
        byte[] hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
        return webhooks.Signature.Encoding == SignatureEncoding.Hex
            ? Convert.ToHexStringLower(hash)
            : Convert.ToBase64String(hash);
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
