using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>What a connector tells the platform of its orders and of the stock of its products.</summary>
public sealed class OutwardTests
{
    [Fact]
    public async Task An_order_gets_the_status_that_a_body_asks_for()
    {
        await using RunningPlatform platform = await StartAsync();
        string key = platform.All("order")[0]["id"]!.ToString();

        using HttpResponseMessage answer = await SendAsync(
            platform,
            HttpMethod.Post,
            $"managers/store/orders/{key}/change-order-status",
            """{"order_status": "indelivery"}"""
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("indelivery", (string?)platform.All("order")[0]["order_status"]!["code"]);
    }

    [Theory]
    [InlineData("""{"order_status": "on the moon"}""")]
    [InlineData("""{"order_status": ""}""")]
    [InlineData("{}")]
    public async Task An_unknown_status_is_refused_and_changes_nothing(string body)
    {
        await using RunningPlatform platform = await StartAsync();
        JsonNode before = platform.All("order")[0];

        using HttpResponseMessage answer = await SendAsync(
            platform,
            HttpMethod.Post,
            $"managers/store/orders/{before["id"]}/change-order-status",
            body
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(before.ToJsonString(), platform.All("order")[0].ToJsonString());
    }

    [Fact]
    public async Task A_level_belongs_to_a_product_or_variant_that_is_there()
    {
        await using RunningPlatform platform = await StartAsync();
        string key = platform.All("product")[0]["id"]!.ToString();

        using HttpResponseMessage known = await SendAsync(
            platform,
            HttpMethod.Patch,
            $"products/{key}/",
            """{"quantity": 7}"""
        );
        using HttpResponseMessage unknown = await SendAsync(
            platform,
            HttpMethod.Patch,
            "products/nothing/",
            """{"quantity": 7}"""
        );

        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        JsonNode level = Assert.Single(platform.All("inventory_level"));
        Assert.Equal((key, 7), ((string?)level["id"], (int)level["quantity"]!));
    }

    private static Task<RunningPlatform> StartAsync() =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("zid"),
            }
        );

    private static async Task<HttpResponseMessage> SendAsync(
        RunningPlatform platform,
        HttpMethod method,
        string path,
        string body
    )
    {
        ImmutableDictionary<string, string> settings = platform.Platform.SimulatedSettings;
        using HttpRequestMessage request = new(method, new Uri($"{settings["api_url"]}/v1/{path}"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Add("Authorization", "Bearer " + settings["authorization_token"]);
        request.Headers.Add("X-Manager-Token", settings["manager_token"]);
        request.Headers.Add("Access-Token", settings["manager_token"]);
        request.Headers.Add("Store-Id", settings["store_id"]);
        request.Headers.Add("Role", "Manager");
        return await platform.Http.SendAsync(request, RunningPlatform.Cancellation);
    }
}
