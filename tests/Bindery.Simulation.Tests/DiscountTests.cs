using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

/// <summary>Orders whose lines name a rate of tax and a discount.</summary>
public sealed class DiscountTests
{
    [Fact]
    public async Task A_discounted_line_is_taxed_on_what_is_left()
    {
        await using RunningPlatform platform = await StartAsync();
        ImmutableArray<JsonNode> orders = platform.All("order");

        Assert.Contains(orders, order => Lines(order).Any(IsDiscountedAndTaxed));
        Assert.All(
            orders,
            order =>
            {
                decimal tax =
                    Lines(order).Sum(line => Rounded(Net(line) * Rate(line))) + ShippingTax(order);
                Assert.Equal(tax, Amount(order, "tax_amount"));
                Assert.Equal(
                    Lines(order).Sum(Net) + Shipping(order) + tax,
                    Amount(order, "grand_total")
                );
            }
        );
    }

    [Fact]
    public async Task Shipping_is_told_by_the_order_itself_with_its_part_of_the_tax()
    {
        await using RunningPlatform platform = await StartAsync();
        ImmutableArray<JsonNode> orders = platform.All("order");

        Assert.Contains(orders, order => Amount(order, "shipping_discount_amount") > 0);
        Assert.Contains(orders, order => ShippingTax(order) > 0);
        Assert.All(
            orders.Where(order => ShippingTax(order) > 0),
            order =>
                Assert.Contains(
                    ShippingTax(order),
                    Lines(order).Select(line => Rounded(Shipping(order) * Rate(line)))
                )
        );
    }

    [Fact]
    public async Task A_changed_customer_has_another_name_where_only_its_parts_are_members()
    {
        await using RunningPlatform platform = await StartAsync();
        string before = Names(platform);

        platform.State.Change("customer", 1, 1);

        Assert.NotEqual(before, Names(platform));
    }

    private static string Names(RunningPlatform platform) =>
        string.Join('\n', platform.All("customer").Select(one => $"{one["firstname"]}"));

    private static decimal Rounded(decimal amount) =>
        Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static bool IsDiscountedAndTaxed(JsonNode line) =>
        Amount(line, "discount_amount") > 0 && Rate(line) > 0;

    private static decimal Net(JsonNode line) =>
        (Amount(line, "price") * Amount(line, "qty_ordered")) - Amount(line, "discount_amount");

    private static decimal Rate(JsonNode line) => Amount(line, "tax_percent") / 100;

    private static decimal Shipping(JsonNode order) =>
        Amount(order, "shipping_amount") - Amount(order, "shipping_discount_amount");

    private static decimal ShippingTax(JsonNode order) => Amount(order, "shipping_tax_amount");

    private static IEnumerable<JsonNode> Lines(JsonNode order) =>
        order["items"]!.AsArray().Select(line => line!);

    private static decimal Amount(JsonNode node, string member) => Scalar.Number(node[member]) ?? 0;

    private static Task<RunningPlatform> StartAsync() =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = BlueprintCatalog.TryOpen("magento", out Blueprint? blueprint)
                    ? blueprint
                    : throw new InvalidOperationException("The catalogue has no magento."),
                Records = 60,
            }
        );
}
