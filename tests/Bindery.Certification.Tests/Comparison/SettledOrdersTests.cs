using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Tests.Comparison;

public sealed class SettledOrdersTests
{
    private static readonly FieldDifference Note = new("order", "1", "note", "new", "old");
    private static readonly FieldDifference Status = new(
        "order",
        "1",
        "external_status",
        "paid",
        "open"
    );

    [Fact]
    public async Task An_order_that_is_left_as_it_was_is_right_where_a_person_is_told()
    {
        await using OutsidePlatform platform = await StartAsync();
        SettledOrders settled = new(Orders, platform);
        string key = platform.Change(Orders, 1, seed: 1)[0];

        Assert.True(settled.Has(Pair(key, "sale", "Changed")));
        Assert.Equal([Status], settled.Of(Pair(key, "sale", "Changed"), [Note, Status]));
        Assert.Equal([Note], settled.Of(Pair(key, "sale", ""), [Note]));
    }

    [Fact]
    public async Task An_order_that_may_still_change_or_did_not_is_compared_like_others()
    {
        await using OutsidePlatform platform = await StartAsync();
        SettledOrders settled = new(Orders, platform);
        string key = platform.Change(Orders, 1, seed: 1)[0];
        string other = platform.Records(Orders).First(record => record.Key != key).Key;

        Assert.False(settled.Has(Pair(key, "draft", "")));
        Assert.False(settled.Has(Pair(other, "sale", "")));
    }

    private static Blueprint WooCommerce => RequiredBlueprint.Open("woocommerce");

    private static Entity Orders => WooCommerce.Entities.Single(entity => entity.Name == "order");

    private static Task<OutsidePlatform> StartAsync() =>
        OutsidePlatform.StartAsync(
            new CertificationOptions { ModuleFolder = ".", Blueprint = WooCommerce },
            certificate: null,
            TestContext.Current.CancellationToken
        );

    private static RecordPair Pair(string key, string state, string message) =>
        new(
            key,
            [],
            new BoundRecord(new JsonObject { ["state"] = state, ["sync_message"] = message })
        );
}
