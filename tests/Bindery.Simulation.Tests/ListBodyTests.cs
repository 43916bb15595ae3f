using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>A platform that takes its records in a list, and knows them by a key of ours.</summary>
public sealed class ListBodyTests
{
    [Fact]
    public async Task A_record_that_is_sent_again_is_the_same()
    {
        await using RunningPlatform platform = await StartAsync();
        int before = platform.All("shipment").Length;

        JsonNode first = await SendAsync(platform, "Eindhoven", 2);
        JsonNode second = await SendAsync(platform, "Oss", 1);

        Assert.Equal("WH/OUT/1", (string?)first["data"]![0]!["order_id"]);
        Assert.Equal("WH/OUT/1", (string?)second["data"]![0]!["order_id"]);
        JsonNode kept = Assert.Single(
            platform.All("shipment"),
            record => (string?)record["order_id"] == "WH/OUT/1"
        );
        Assert.Equal(before + 1, platform.All("shipment").Length);
        Assert.Equal("Oss", (string?)kept["shipping_address"]!["city"]);
        JsonNode item = Assert.Single(kept["order_details"]!["order_items"]!.AsArray())!;
        Assert.Equal(1, (int)item["quantity"]!);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("[{}, {}]")]
    [InlineData("""[{"order_id": "WH/OUT/2"}]""")]
    [InlineData("[")]
    public async Task Anything_else_is_refused_and_makes_nothing(string body)
    {
        await using RunningPlatform platform = await StartAsync();
        int before = platform.All("shipment").Length;

        using HttpResponseMessage answer = await PostAsync(platform, body);

        Assert.Contains(
            answer.StatusCode,
            new[] { HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity }
        );
        Assert.Equal(before, platform.All("shipment").Length);
    }

    private static async Task<JsonNode> SendAsync(
        RunningPlatform platform,
        string city,
        int quantity
    )
    {
        using HttpResponseMessage answer = await PostAsync(
            platform,
            $$"""
            [{
              "order_id": "WH/OUT/1",
              "order_number": "WH/OUT/1",
              "order_details": {
                "integration": {"id": 7},
                "status": {"code": "assigned"},
                "order_created_at": "2024-01-31T21:45:30Z",
                "order_items": [{"item_id": "1", "name": "Candle", "quantity": {{quantity}}}]
              },
              "payment_details": {"total_price": {"value": 7, "currency": "EUR"} },
              "shipping_address": {
                "name": "Zoë",
                "address_line_1": "1 Example Street",
                "postal_code": "5611 EM",
                "city": "{{city}}",
                "country_code": "NL"
              }
            }]
            """
        );
        Assert.True(answer.IsSuccessStatusCode);
        return JsonNode.Parse(
            await answer.Content.ReadAsStringAsync(RunningPlatform.Cancellation)
        )!;
    }

    private static Task<HttpResponseMessage> PostAsync(RunningPlatform platform, string body) =>
        platform.Http.PostAsync(
            new Uri(PlatformClient.Root(platform) + "/v3/orders", UriKind.Relative),
            new StringContent(body, Encoding.UTF8, "application/json"),
            RunningPlatform.Cancellation
        );

    private static async Task<RunningPlatform> StartAsync()
    {
        RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("sendcloud"),
            }
        );
        PlatformClient.LogIn(platform);
        return platform;
    }
}
