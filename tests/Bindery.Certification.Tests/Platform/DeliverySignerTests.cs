using System.Security.Cryptography;
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

    [Fact]
    public void Tells_of_a_record_by_its_key_in_a_list_of_events_and_signs_the_address_too()
    {
        Delivery delivery = Sign(
            new Webhooks
            {
                Signature = new WebhookSignature
                {
                    Encoding = SignatureEncoding.Hex,
                    Header = "X-Signature",
                    Secret = "webhook_secret",
                    Template = "{method}{url}{body}",
                },
                Several = true,
                TopicPath = "topic",
                KeyPath = "object",
                DeliveryPath = ["event"],
                Topics = [],
            }
        );

        string body = Encoding.UTF8.GetString(delivery.Body);
        byte[] signed = Encoding.UTF8.GetBytes("POSThttps://odoo.example/hook" + body);
        Assert.Equal("[{\"object\":\"1\",\"topic\":\"orders/create\",\"event\":\"d1\"}]", body);
        Assert.Equal(
            Convert.ToHexStringLower(HMACSHA256.HashData("secret"u8, signed)),
            delivery.Headers["X-Signature"]
        );
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
        return Sign(webhooks);
    }

    private static Delivery Sign(Webhooks webhooks) =>
        new DeliverySigner(webhooks, "shop", "", new Uri("https://odoo.example/hook")).Sign(
            "orders/create",
            new PlatformRecord("1", new JsonObject { ["id"] = 1 }),
            "secret",
            "d1"
        );
}
