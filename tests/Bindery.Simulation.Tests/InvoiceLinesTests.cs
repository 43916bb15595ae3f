using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

/// <summary>Orders whose costs stand in a list between sums.</summary>
public sealed class InvoiceLinesTests
{
    private static readonly ImmutableArray<string> Charged =
    [
        "shipping",
        "shipping_discount",
        "zid_cod",
    ];

    [Fact]
    public async Task Only_what_is_charged_is_in_the_total()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("zid"),
            }
        );
        ImmutableArray<JsonNode> orders = platform.All("order");

        Assert.Contains(orders, order => Invoice(order).Any(item => !IsCharged(item)));
        Assert.Contains(orders, order => Costs(order) > 0);
        Assert.All(
            orders,
            order =>
                Assert.Equal(
                    order["products"]!.AsArray().Sum(line => Gross(line!)) + Costs(order),
                    Number(order, "order_total")
                )
        );
    }

    private static decimal Costs(JsonNode order) =>
        Invoice(order).Where(IsCharged).Sum(item => Number(item, "value"));

    private static bool IsCharged(JsonNode item) => Charged.Contains((string)item["code"]!);

    private static IEnumerable<JsonNode> Invoice(JsonNode order) =>
        MemberPath.Read(order, "payment.invoice")!.AsArray().Select(item => item!);

    private static decimal Gross(JsonNode line)
    {
        decimal net = Number(line, "net_price_with_additions") * Number(line, "quantity");
        return Rounded(net) + Rounded(Rounded(net) * Number(line, "tax_percentage") / 100);
    }

    private static decimal Rounded(decimal amount) =>
        Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static decimal Number(JsonNode record, string member) =>
        Scalar.Number(record[member]) ?? 0;
}
