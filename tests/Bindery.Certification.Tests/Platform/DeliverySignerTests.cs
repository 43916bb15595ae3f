using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Tests.Platform;

public sealed class DeliverySignerTests
{
    // echo -n '{"id":1}' | openssl dgst -sha256 -hmac secret
    private const string Hex = "03def589620c813f198fd03d7967e292b163ef0435ebf43071ce0e9519763cb7";

    [Fact]
    public void Signs_the_body_in_hex() =>
        Assert.Equal(Hex, Sign(SignatureEncoding.Hex).Headers["X-Signature"]);

    [Fact]
    public void Signs_the_body_in_base64() =>
        Assert.Equal(
            Convert.ToBase64String(Convert.FromHexString(Hex)),
            Sign(SignatureEncoding.Base64).Headers["X-Signature"]
        );

    [Fact]
    public void Sends_only_headers_that_the_platform_has()
    {
        Delivery delivery = Sign(SignatureEncoding.Hex);

        Assert.Equal(
            ["X-Id", "X-Signature", "X-Topic"],
            delivery.Headers.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal("{\"id\":1}", Encoding.UTF8.GetString(delivery.Body));
    }

    private static Delivery Sign(SignatureEncoding encoding)
    {
        Webhooks webhooks = new()
        {
            Signature = new WebhookSignature
            {
                Encoding = encoding,
                Header = "X-Signature",
                Secret = "webhook_secret",
            },
            TopicHeader = "X-Topic",
            DeliveryHeader = "X-Id",
            Topics = [],
        };
        return new DeliverySigner(webhooks, "shop", "").Sign(
            "orders/create",
            new JsonObject { ["id"] = 1 },
            "secret",
            "d1"
        );
    }
}
