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
    public async Task The_part_of_an_order_leaves_by_its_own_name()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode order = platform.All("order").First(one => one["fulfillment_status"] is null);
        string list = $"/orders/{order["id"]}/fulfillment_orders.json";
        JsonNode before = (await platform.GetJsonAsync(list))["fulfillment_orders"]![0]!;

        using HttpResponseMessage mistaken = await ShipAsync(platform, order["id"]!);
        using HttpResponseMessage meant = await ShipAsync(platform, before["id"]!);

        Assert.Equal(HttpStatusCode.NotFound, mistaken.StatusCode);
        Assert.Equal(HttpStatusCode.OK, meant.StatusCode);
        JsonNode after = (await platform.GetJsonAsync(list))["fulfillment_orders"]![0]!;
        Assert.Equal(("open", "closed"), ((string?)before["status"], (string?)after["status"]));
        JsonNode left = await platform.GetJsonAsync($"/orders/{order["id"]}.json");
        Assert.Equal("fulfilled", (string?)left["order"]!["fulfillment_status"]);
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

    [Fact]
    public async Task A_variation_is_found_below_its_own_product_only()
    {
        await using RunningPlatform platform = await StartAsync("woocommerce");
        JsonNode product = platform
            .All("product")
            .First(one => one["variations"] is JsonArray { Count: > 0 });
        JsonNode other = platform.All("product").First(one => one != product);
        string variation = product["variations"]![0]!["id"]!.ToString();

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK],
            [
                await StockAsync(platform, $"products/{variation}"),
                await StockAsync(platform, $"products/{other["id"]}/variations/{variation}"),
                await StockAsync(platform, $"products/{product["id"]}/variations/{variation}"),
            ]
        );
        JsonNode level = Assert.Single(platform.All("inventory_level"));
        Assert.Equal((variation, 7), (level["id"]!.ToString(), (int)level["stock_quantity"]!));
    }

    [Fact]
    public async Task A_level_in_a_list_of_one_is_answered_with_nothing()
    {
        await using RunningPlatform platform = await StartAsync("magento");

        using HttpRequestMessage request = new(
            HttpMethod.Post,
            new Uri(
                $"{platform.Platform.SimulatedSettings["shop_url"]}/rest/default/V1/inventory/source-items"
            )
        );
        request.Content = Json(
            """{"sourceItems": [{"sku": "007", "source_code": "default", "quantity": 7, "status": 1}]}"""
        );
        request.Headers.Add(
            "Authorization",
            "Bearer " + platform.Platform.SimulatedSettings["access_token"]
        );
        using HttpResponseMessage answer = await platform.Http.SendAsync(
            request,
            RunningPlatform.Cancellation
        );

        Assert.Equal("[]", await answer.Content.ReadAsStringAsync(RunningPlatform.Cancellation));
        JsonNode level = Assert.Single(platform.All("source_item"));
        Assert.Equal(("007", 7), ((string?)level["sku"], (int)level["quantity"]!));
    }

    private static Task<HttpResponseMessage> ShipAsync(RunningPlatform platform, JsonNode part) =>
        platform.SendAsync(
            HttpMethod.Post,
            "/fulfillments.json",
            $$$"""{"fulfillment": {"line_items_by_fulfillment_order": [{"fulfillment_order_id": {{{part}}}}]}}"""
        );

    private static async Task<HttpStatusCode> StockAsync(RunningPlatform platform, string path)
    {
        ImmutableDictionary<string, string> settings = platform.Platform.SimulatedSettings;
        using HttpRequestMessage request = new(
            HttpMethod.Put,
            new Uri($"{settings["shop_url"]}/wp-json/wc/v3/{path}")
        );
        request.Content = Json("""{"manage_stock": true, "stock_quantity": 7}""");
        string pair = $"{settings["consumer_key"]}:{settings["consumer_secret"]}";
        request.Headers.Add(
            "Authorization",
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
        );
        using HttpResponseMessage answer = await platform.Http.SendAsync(
            request,
            RunningPlatform.Cancellation
        );
        return answer.StatusCode;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static Task<RunningPlatform> StartAsync(string name = "zid") =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open(name),
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
        request.Content = Json(body);
        request.Headers.Add("Authorization", "Bearer " + settings["authorization_token"]);
        request.Headers.Add("X-Manager-Token", settings["manager_token"]);
        request.Headers.Add("Access-Token", settings["manager_token"]);
        request.Headers.Add("Store-Id", settings["store_id"]);
        request.Headers.Add("Role", "Manager");
        return await platform.Http.SendAsync(request, RunningPlatform.Cancellation);
    }
}
