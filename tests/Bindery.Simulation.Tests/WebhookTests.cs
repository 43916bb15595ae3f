using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Deliveries;

namespace Bindery.Simulation.Tests;

public sealed class WebhookTests
{
    [Fact]
    public async Task Sends_the_record_signed_over_its_raw_bytes()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        await using WebhookReceiver receiver = new() { Answer = HttpStatusCode.Accepted };
        JsonNode order = platform.All("order")[0];

        JsonNode result = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.ControlAsync(
                HttpMethod.Post,
                "/webhooks",
                $$$"""{"topic":"orders/create","id":{{{order["id"]}}},"url":"{{{receiver.Url}}}","delivery_id":"d-1"}"""
            )
        );
        ReceivedDelivery received = await receiver.NextAsync(RunningPlatform.Cancellation);

        Assert.Equal(202, result["status"]!.GetValue<int>());
        Assert.True(result["milliseconds"]!.GetValue<double>() >= 0);
        Assert.True(JsonNode.DeepEquals(order, JsonNode.Parse(received.Body)));
        Assert.Equal("orders/create", received.Headers["X-Shopify-Topic"]);
        Assert.Equal("d-1", received.Headers["X-Shopify-Webhook-Id"]);
        Assert.Equal("127.0.0.1", received.Headers["X-Shopify-Shop-Domain"]);
        Assert.Equal(Signature(platform, received.Body), received.Headers["X-Shopify-Hmac-Sha256"]);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("body")]
    public async Task A_forged_delivery_does_not_verify(string tamper)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        await using WebhookReceiver receiver = new() { Answer = HttpStatusCode.Unauthorized };
        JsonNode order = platform.All("order")[0];

        JsonNode result = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.ControlAsync(
                HttpMethod.Post,
                "/webhooks",
                $$$"""{"topic":"orders/create","id":"{{{order["id"]}}}","url":"{{{receiver.Url}}}","tamper":"{{{tamper}}}"}"""
            )
        );
        ReceivedDelivery received = await receiver.NextAsync(RunningPlatform.Cancellation);

        Assert.Equal(401, result["status"]!.GetValue<int>());
        Assert.NotEqual(
            Signature(platform, received.Body),
            received.Headers["X-Shopify-Hmac-Sha256"]
        );
        Assert.Equal(
            order["id"]!.ToJsonString(),
            JsonNode.Parse(received.Body)!["id"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task Hex_signatures_and_deletions_are_as_the_blueprint_says()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer),
            }
        );
        await using WebhookReceiver receiver = new();
        string key = platform.All("book")[0]["uid"]!.GetValue<string>();
        platform.Platform.Subscribe("book.gone", receiver.Url);

        platform.State.Delete("book", key);
        ReceivedDelivery received = await receiver.NextAsync(RunningPlatform.Cancellation);

        byte[] secret = Encoding.UTF8.GetBytes(platform.Platform.SimulatedSettings["hook_secret"]);
        Assert.Equal($$$"""{"uid":"{{{key}}}"}""", Encoding.UTF8.GetString(received.Body));
        Assert.Equal(
            Convert.ToHexStringLower(HMACSHA256.HashData(secret, received.Body)),
            received.Headers["X-Sign"]
        );
    }

    [Fact]
    public async Task Events_come_in_a_list_with_their_keys_signed_together_with_the_address()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("hubspot"),
            }
        );
        await using WebhookReceiver receiver = new();
        string key = platform.All("deal")[0]["id"]!.GetValue<string>();
        platform.Platform.Subscribe("deal.deletion", receiver.Url);

        platform.State.Delete("deal", key);
        ReceivedDelivery received = await receiver.NextAsync(RunningPlatform.Cancellation);

        JsonNode told = Assert.Single(JsonNode.Parse(received.Body)!.AsArray())!;
        Assert.Equal("deal.deletion", (string?)told["subscriptionType"]);
        Assert.Equal(key, told["objectId"]!.ToString());
        Assert.True(told["occurredAt"]!.GetValue<long>() > 1_000_000_000_000);
        byte[] secret = Encoding.UTF8.GetBytes(
            platform.Platform.SimulatedSettings["client_secret"]
        );
        byte[] signed =
        [
            .. Encoding.UTF8.GetBytes("POST" + receiver.Url.AbsoluteUri),
            .. received.Body,
            .. Encoding.UTF8.GetBytes(received.Headers["X-HubSpot-Request-Timestamp"]),
        ];
        Assert.Equal(
            Convert.ToBase64String(HMACSHA256.HashData(secret, signed)),
            received.Headers["X-HubSpot-Signature-v3"]
        );
    }

    [Fact]
    public async Task Subscribers_hear_of_changes_through_the_api_and_the_control_api()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        await using WebhookReceiver receiver = new();
        foreach (string topic in new[] { "products/create", "products/update" })
        {
            await RunningPlatform.ExpectAsync(
                HttpStatusCode.OK,
                platform.ControlAsync(
                    HttpMethod.Post,
                    "/subscriptions",
                    $$$"""{"topic":"{{{topic}}}","url":"{{{receiver.Url}}}"}"""
                )
            );
        }

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.Created,
            platform.SendAsync(HttpMethod.Post, "/products.json", """{"product":{"title":"Tea"}}""")
        );
        string changed = platform.State.Change("product", 1, 3)[0];
        platform.State.Change("customer", 1, 3);
        ReceivedDelivery first = await receiver.NextAsync(RunningPlatform.Cancellation);
        ReceivedDelivery second = await receiver.NextAsync(RunningPlatform.Cancellation);

        Assert.Equal("products/create", first.Headers["X-Shopify-Topic"]);
        Assert.Equal("products/update", second.Headers["X-Shopify-Topic"]);
        Assert.Equal(changed, JsonNode.Parse(second.Body)!["id"]!.ToJsonString());
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task Deliveries_stay_on_this_machine_unless_allowed()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.BadRequest,
            platform.ControlAsync(
                HttpMethod.Post,
                "/webhooks",
                $$$"""{"topic":"orders/create","id":{{{platform.All("order")[0]["id"]}}},"url":"http://192.0.2.1/"}"""
            )
        );

        Assert.Contains("192.0.2.1", answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Throws<SimulationException>(() =>
            platform.Platform.Subscribe("orders/create", new Uri("file:///etc/passwd"))
        );
    }

    [Fact]
    public async Task A_target_that_does_not_answer_is_a_result_not_a_failure()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        Uri dead = new("http://127.0.0.1:1/");

        WebhookResult result = await platform.Platform.SendWebhookAsync(
            new WebhookOrder
            {
                Topic = "orders/create",
                Key = platform.All("order")[0]["id"]!.ToJsonString(),
                Url = dead,
            },
            RunningPlatform.Cancellation
        );

        Assert.Null(result.Status);
        Assert.NotNull(result.Error);
    }

    private static string Signature(RunningPlatform platform, byte[] body) =>
        Convert.ToBase64String(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(platform.Platform.SimulatedSettings["webhook_secret"]),
                body
            )
        );
}
