using System.Net;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Tests;

public sealed class ControlTests
{
    [Fact]
    public async Task Needs_its_own_token()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        using HttpResponseMessage response = await platform.Http.GetAsync(
            new Uri("/_control/state", UriKind.Relative),
            RunningPlatform.Cancellation
        );

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Shows_the_whole_state_and_one_entity()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode all = await ControlAsync(platform, HttpMethod.Get, "/state");
        JsonNode orders = await ControlAsync(platform, HttpMethod.Get, "/state/order");

        Assert.Equal(platform.State.Snapshot().ToJsonString(), all.ToJsonString());
        Assert.Equal(all["order"]!.ToJsonString(), orders.ToJsonString());
    }

    [Theory]
    [InlineData("product")]
    [InlineData("customer")]
    [InlineData("order")]
    [InlineData("inventory_level")]
    public async Task Changes_exactly_as_many_records_as_asked(string entity)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode[] before = [.. platform.All(entity)];

        JsonNode answer = await ControlAsync(
            platform,
            HttpMethod.Post,
            "/change",
            $$$"""{"entity":"{{{entity}}}","count":10,"seed":4}"""
        );

        JsonNode[] after = [.. platform.All(entity)];
        (JsonNode Old, JsonNode New)[] changed =
        [
            .. before.Zip(after).Where(pair => !JsonNode.DeepEquals(pair.First, pair.Second)),
        ];
        Assert.Equal(10, changed.Length);
        Assert.Equal(
            10,
            answer["ids"]!.AsArray().Select(id => id!.GetValue<string>()).Distinct().Count()
        );
        Assert.All(
            changed,
            pair =>
                Assert.NotEqual(
                    pair.Old["updated_at"]!.ToJsonString(),
                    pair.New["updated_at"]!.ToJsonString()
                )
        );
        Assert.All(
            changed,
            pair =>
            {
                pair.Old["updated_at"] = null;
                pair.New["updated_at"] = null;
                Assert.False(JsonNode.DeepEquals(pair.Old, pair.New));
            }
        );
    }

    [Fact]
    public async Task A_changed_order_still_adds_up()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode[] before = [.. platform.All("order")];

        platform.State.Change("order", 10, 1);

        Assert.Equal(
            before.Select(order => order["line_items"]!.ToJsonString() + order["total_price"]),
            platform
                .All("order")
                .Select(order => order["line_items"]!.ToJsonString() + order["total_price"])
        );
    }

    [Fact]
    public async Task Adds_an_order_for_a_new_customer_and_product()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode customer = await ControlAsync(
            platform,
            HttpMethod.Post,
            "/records",
            """{"entity":"customer","record":{"email":"new@example.com"}}"""
        );
        JsonNode product = await ControlAsync(
            platform,
            HttpMethod.Post,
            "/records",
            """{"entity":"product","record":{"variants":[{"price":"10.00","sku":"NEW-1"}]}}"""
        );
        JsonNode variant = product["variants"]![0]!;

        JsonNode order = await ControlAsync(
            platform,
            HttpMethod.Post,
            "/records",
            $$$$"""{"entity":"order","record":{"customer":{"id":{{{{customer["id"]}}}} },"taxes_included":false,"line_items":[{"variant_id":{{{{variant["id"]}}}} ,"quantity":3,"total_discount":"0.00"}],"shipping_lines":[],"brand_new_member":{"a":1}}}"""
        );

        Assert.Equal(customer["id"]!.ToJsonString(), order["customer"]!["id"]!.ToJsonString());
        Assert.Equal("new@example.com", order["email"]!.GetValue<string>());
        JsonNode line = Assert.Single(order["line_items"]!.AsArray())!;
        Assert.Equal(product["id"]!.ToJsonString(), line["product_id"]!.ToJsonString());
        Assert.Equal("NEW-1", line["sku"]!.GetValue<string>());
        Assert.Equal("30.00", order["subtotal_price"]!.GetValue<string>());
        Assert.Equal(1, order["brand_new_member"]!["a"]!.GetValue<int>());
        Assert.Equal("2024-06-01T08:00:00-04:00", order["updated_at"]!.GetValue<string>());
        JsonNode listed = await platform.GetJsonAsync(
            "/orders.json?limit=250&updated_at_min=2024-06-01T12:00:00Z"
        );
        Assert.Single(listed["orders"]!.AsArray());
    }

    [Fact]
    public async Task Takes_a_record_away()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        string path = $"/records/product/{platform.All("product")[0]["id"]}";

        await ControlAsync(platform, HttpMethod.Delete, path);

        Assert.Equal(29, platform.All("product").Length);
        await RunningPlatform.ExpectAsync(
            HttpStatusCode.NotFound,
            platform.ControlAsync(HttpMethod.Delete, path)
        );
    }

    [Fact]
    public async Task Counts_requests_answers_and_changes()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        await platform.GetJsonAsync("/products.json?limit=1");
        await platform.GetJsonAsync($"/products/{platform.All("product")[0]["id"]}.json");
        await platform.GetJsonAsync("/products/12345.json");
        await platform.GetJsonAsync("/a/b/c");
        platform.State.Change("product", 4, 1);

        JsonNode counters = await ControlAsync(platform, HttpMethod.Get, "/counters");
        await ControlAsync(platform, HttpMethod.Post, "/counters/reset");

        Assert.Equal(
            """{"(unknown)":1,"GET /products.json":1,"GET /products/{id}.json":2}""",
            counters["requests"]!.ToJsonString()
        );
        Assert.Equal("""{"200":2,"404":2}""", counters["statuses"]!.ToJsonString());
        Assert.Equal("""{"product":4}""", counters["updated"]!.ToJsonString());
        Assert.Equal(0, platform.Platform.Counters.Sum("requests"));
    }

    [Theory]
    [InlineData("/change", """{"entity":"ghost","count":1}""", "ghost")]
    [InlineData("/change", """{"count":1}""", "entity")]
    [InlineData("/change", """{"entity":"product","count":-1}""", "count")]
    [InlineData("/change", "nonsense", "JSON")]
    [InlineData("/records", """{"entity":"product","record":5}""", "record")]
    [InlineData("/webhooks", """{"topic":"nope","id":1,"url":"http://127.0.0.1/"}""", "nope")]
    [InlineData(
        "/webhooks",
        """{"topic":"orders/create","id":1,"url":"http://127.0.0.1/"}""",
        "'1'"
    )]
    [InlineData("/faults", """{"faults":[{"kind":"flood"}]}""", "flood")]
    public async Task Says_what_is_wrong_with_a_request(string path, string body, string named)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.BadRequest,
            platform.ControlAsync(HttpMethod.Post, path, body)
        );

        Assert.Contains(named, answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static Task<JsonNode> ControlAsync(
        RunningPlatform platform,
        HttpMethod method,
        string path,
        string? body = null
    ) => RunningPlatform.ExpectAsync(HttpStatusCode.OK, platform.ControlAsync(method, path, body));
}
