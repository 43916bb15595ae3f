using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

/// <summary>Lists that leave members to the address of each record.</summary>
public sealed class BriefListTests
{
    [Fact]
    public async Task A_list_leaves_out_what_the_record_itself_has()
    {
        await using RunningPlatform platform = await StartAsync();

        JsonNode listed = await ReadAsync(platform, "/products.json", "products[0]");
        JsonNode whole = await ReadAsync(platform, $"/products/{listed["id"]}.json", "product");

        Assert.Null(listed["variants"]);
        Assert.Null(listed["title"]);
        Assert.NotNull(listed["handle"]);
        Assert.NotNull(whole["variants"]);
        Assert.NotNull(whole["title"]);
    }

    [Theory]
    [InlineData("options[0].name")]
    [InlineData("vendor.name")]
    [InlineData("nothing")]
    public void Removing_what_is_not_there_changes_nothing(string path)
    {
        JsonObject record = new() { ["vendor"] = "A", ["options"] = new JsonArray() };

        MemberPath.Remove(record, path);

        Assert.Equal("""{"vendor":"A","options":[]}""", record.ToJsonString());
    }

    [Fact]
    public void A_member_inside_another_is_removed_alone()
    {
        JsonObject record = new()
        {
            ["total"] = new JsonObject { ["amount"] = 1, ["tax"] = 2 },
        };

        MemberPath.Remove(record, "total.tax");

        Assert.Equal("""{"total":{"amount":1}}""", record.ToJsonString());
    }

    private static async Task<JsonNode> ReadAsync(
        RunningPlatform platform,
        string path,
        string envelope
    ) => MemberPath.Read(await platform.GetJsonAsync(path), envelope)!;

    private static Task<RunningPlatform> StartAsync()
    {
        Blueprint shop = RunningPlatform.Shopify;
        Entity product = shop.Entities.Single(entity => entity.Name == "product");
        Entity brief = product with
        {
            Endpoints = product.Endpoints with
            {
                List = product.Endpoints.List! with { Omits = ["variants", "title"] },
            },
        };
        return RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = shop with { Entities = shop.Entities.Replace(product, brief) },
            }
        );
    }
}
