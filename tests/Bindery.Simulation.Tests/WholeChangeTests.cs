using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>A shop that makes its stock levels by itself, and takes them whole and in XML.</summary>
public sealed class WholeChangeTests
{
    [Fact]
    public async Task Every_product_brings_a_level_of_its_own()
    {
        await using RunningPlatform platform = await StartAsync();
        platform.State.Add("product");

        JsonNode[] products = [.. platform.All("product")];

        Assert.Equal(31, products.Length);
        Assert.Equal(
            products.Select(product => (LevelOf(product), product["id"]!.ToString())),
            platform
                .All("stock_available")
                .Select(level => (level["id"]!.ToString(), level["id_product"]!.ToString()))
        );
    }

    [Fact]
    public async Task A_level_is_read_changed_and_sent_whole()
    {
        await using RunningPlatform platform = await StartAsync();
        string id = LevelOf(platform.All("product")[3]);
        JsonNode level = JsonNode.Parse(
            (await SendAsync(platform, HttpMethod.Get, $"stock_availables/{id}")).Body
        )!["stock_available"]!;

        (HttpStatusCode status, _) = await SendAsync(
            platform,
            HttpMethod.Put,
            $"stock_availables/{id}",
            $"""
            <prestashop><stock_available><id>{id}</id><id_product>{level["id_product"]}</id_product>
            <id_product_attribute>0</id_product_attribute><quantity>7</quantity>
            <depends_on_stock>0</depends_on_stock><out_of_stock>1</out_of_stock></stock_available></prestashop>
            """
        );

        Assert.Equal(HttpStatusCode.OK, status);
        JsonNode changed = platform.All("stock_available")[3];
        Assert.Equal(
            (id, level["id_product"]!.ToString(), "7", "1"),
            (
                changed["id"]!.ToString(),
                changed["id_product"]!.ToString(),
                (string?)changed["quantity"],
                (string?)changed["out_of_stock"]
            )
        );
        Assert.Null(changed["id_shop"]);
    }

    [Theory]
    [InlineData(
        "<prestashop><stock_available><quantity>7</quantity></stock_available></prestashop>"
    )]
    [InlineData("<prestashop><stock_available/></prestashop>")]
    public async Task A_part_of_a_level_is_refused_and_changes_nothing(string body)
    {
        await using RunningPlatform platform = await StartAsync();
        string before = platform.All("stock_available")[0].ToJsonString();

        (HttpStatusCode status, string answer) = await SendAsync(
            platform,
            HttpMethod.Put,
            $"stock_availables/{LevelOf(platform.All("product")[0])}",
            body
        );

        Assert.True((int)status is 400 or 422, status.ToString());
        Assert.NotNull(JsonNode.Parse(answer)!["errors"]![0]!["message"]);
        Assert.Equal(before, platform.All("stock_available")[0].ToJsonString());
    }

    [Fact]
    public async Task A_level_of_no_product_is_not_found()
    {
        await using RunningPlatform platform = await StartAsync();
        string product = platform.All("product")[0]["id"]!.ToString();

        foreach (string id in new[] { "999", product })
        {
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await SendAsync(platform, HttpMethod.Get, $"stock_availables/{id}")).Status
            );
        }
    }

    [Theory]
    [InlineData("4", "4", HttpStatusCode.OK)]
    [InlineData("", "2", HttpStatusCode.UnprocessableEntity)]
    [InlineData("moon", "2", HttpStatusCode.UnprocessableEntity)]
    public async Task A_status_is_a_record_of_its_own_that_names_the_order(
        string sent,
        string after,
        HttpStatusCode expected
    )
    {
        await using RunningPlatform platform = await StartAsync();
        string key = platform.State.Add("order", new JsonObject { ["current_state"] = "2" }).Key;

        (HttpStatusCode status, _) = await SendAsync(
            platform,
            HttpMethod.Post,
            "order_histories",
            $"<prestashop><order_history><id_order>{key}</id_order><id_order_state>{sent}</id_order_state></order_history></prestashop>"
        );

        Assert.Equal(expected, status);
        Assert.Equal(after, (string?)platform.All("order")[^1]["current_state"]);
    }

    private static string LevelOf(JsonNode product) =>
        product["associations"]!["stock_availables"]![0]!["id"]!.ToString();

    private static Task<RunningPlatform> StartAsync() =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("prestashop"),
            }
        );

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(
        RunningPlatform platform,
        HttpMethod method,
        string path,
        string? body = null
    )
    {
        string shop = platform.Platform.SimulatedSettings["shop_url"];
        using HttpRequestMessage request = new(method, new Uri($"{shop}/api/{path}"));
        request.Content = body is null
            ? null
            : new StringContent(body, Encoding.UTF8, "application/xml");
        string key = platform.Platform.SimulatedSettings["webservice_key"] + ":";
        request.Headers.Add(
            "Authorization",
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(key))
        );
        request.Headers.Add("Output-Format", "JSON");
        using HttpResponseMessage answer = await platform.Http.SendAsync(
            request,
            RunningPlatform.Cancellation
        );
        return (
            answer.StatusCode,
            await answer.Content.ReadAsStringAsync(RunningPlatform.Cancellation)
        );
    }
}
