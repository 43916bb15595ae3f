using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

/// <summary>What the samples say beyond their shape, which is held against the blueprint for all platforms.</summary>
public sealed class ShopifySamplesTests
{
    [Fact]
    public void The_orders_amounts_add_up()
    {
        JsonNode order = Sample("order.json")["body"]!["order"]!;
        decimal lines = order["line_items"]!
            .AsArray()
            .Sum(line =>
                (Amount(line!, "price") * (int)line!["quantity"]!) - Amount(line!, "total_discount")
            );
        decimal shipping = order["shipping_lines"]!.AsArray().Sum(line => Amount(line!, "price"));
        Assert.Equal(Amount(order, "subtotal_price"), lines);
        Assert.Equal(Amount(order, "total_price"), lines + shipping + Amount(order, "total_tax"));
    }

    private static decimal Amount(JsonNode record, string member) =>
        decimal.Parse((string)record[member]!, CultureInfo.InvariantCulture);

    private static JsonNode Sample(string name) =>
        JsonNode.Parse(
            File.ReadAllText(Repository.PathTo("platforms", "shopify", "samples", name))
        )!;
}
