using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

/// <summary>Of a platform that charges taxes beside each line and keeps a product's name in a list.</summary>
public sealed class ChargesTests
{
    [Fact]
    public async Task Orders_come_to_their_lines_and_what_is_charged_beside_them()
    {
        ImmutableArray<JsonNode> orders = await AllAsync("order");

        Assert.All(
            orders,
            order =>
                Assert.Equal(
                    order["orderItems"]!.AsArray().Sum(Due),
                    Amount(order, "proceeds.grandTotal.amount")
                )
        );
        Assert.Contains("DISCOUNT", Kinds(orders));
        Assert.Contains("TAX", Kinds(orders));
    }

    [Fact]
    public async Task A_member_inside_a_list_is_in_its_first_item()
    {
        Assert.All(
            await AllAsync("product"),
            product =>
                Assert.NotNull(Assert.Single(product["summaries"]!.AsArray())!["productType"])
        );
    }

    private static async Task<ImmutableArray<JsonNode>> AllAsync(string entity)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("amazon"),
            }
        );
        return platform.All(entity);
    }

    private static decimal Due(JsonNode? item) =>
        (Amount(item, "product.price.unitPrice.amount") * (int)item!["quantityOrdered"]!)
        + Charges(item)
            .Sum(charge =>
                Amount(charge, "subtotal.amount")
                * ((string?)charge!["type"] == "DISCOUNT" ? -1 : 1)
            );

    private static IEnumerable<string?> Kinds(ImmutableArray<JsonNode> orders) =>
        orders
            .SelectMany(order => order["orderItems"]!.AsArray())
            .SelectMany(Charges)
            .Select(charge => (string?)charge!["type"]);

    private static JsonArray Charges(JsonNode? item) =>
        MemberPath.Read(item, "proceeds.breakdowns")!.AsArray();

    private static decimal Amount(JsonNode? record, string path) =>
        decimal.Parse((string)MemberPath.Read(record, path)!, CultureInfo.InvariantCulture);
}
