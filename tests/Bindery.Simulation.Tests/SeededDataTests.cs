using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

public sealed class SeededDataTests
{
    private static SimulationOptions Large => RunningPlatform.Options with { Records = 250 };

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        await using RunningPlatform one = await RunningPlatform.StartAsync(Large);
        await using RunningPlatform two = await RunningPlatform.StartAsync(
            Large with
            {
                TimeProvider = TimeProvider.System,
            }
        );

        Assert.Equal(one.State.Snapshot().ToJsonString(), two.State.Snapshot().ToJsonString());
    }

    [Fact]
    public async Task Another_seed_gives_other_data()
    {
        await using RunningPlatform one = await RunningPlatform.StartAsync();
        await using RunningPlatform two = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Seed = 8,
            }
        );

        Assert.NotEqual(one.State.Snapshot().ToJsonString(), two.State.Snapshot().ToJsonString());
    }

    [Fact]
    public async Task Customers_and_orders_follow_the_products_in_proportion()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);

        Assert.Equal(250, platform.All("product").Length);
        Assert.Equal(120, platform.All("customer").Length);
        Assert.Equal(130, platform.All("order").Length);
    }

    [Fact]
    public async Task A_count_of_its_own_wins_over_the_proportion()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Counts = RunningPlatform.Options.Counts.Add("order", 3),
            }
        );

        Assert.Equal(3, platform.All("order").Length);
        Assert.Equal(30, platform.All("product").Length);
    }

    [Fact]
    public async Task Every_order_adds_up()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);

        foreach (JsonNode order in platform.All("order"))
        {
            decimal lines = order["line_items"]!
                .AsArray()
                .Sum(line =>
                    Amount(line!["price"]) * line["quantity"]!.GetValue<int>()
                    - Amount(line["total_discount"])
                );
            decimal shipping = order["shipping_lines"]!
                .AsArray()
                .Sum(line => Amount(line!["price"]));
            decimal tax = order["line_items"]!
                .AsArray()
                .Concat(order["shipping_lines"]!.AsArray())
                .SelectMany(line => line!["tax_lines"]!.AsArray())
                .Sum(line => Amount(line!["price"]));
            bool included = order["taxes_included"]!.GetValue<bool>();

            Assert.Equal(lines, Amount(order["subtotal_price"]));
            Assert.Equal(tax, Amount(order["total_tax"]));
            Assert.Equal(lines + shipping + (included ? 0 : tax), Amount(order["total_price"]));
        }
    }

    [Fact]
    public async Task The_data_has_what_breaks_careless_code()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);
        string text = platform
            .State.Snapshot()
            .ToJsonString(
                new()
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            );

        foreach (
            string hostile in new[]
            {
                "قميص",
                "纯棉",
                "e\u0301",
                "O'",
                "\\\"",
                "&amp;",
                "</data>",
                "C:\\\\",
                "  Leading",
            }
        )
        {
            Assert.Contains(hostile, text, StringComparison.Ordinal);
        }

        Assert.Contains(platform.All("order"), order => order["customer"] is null);
        Assert.Contains(
            platform.All("order"),
            order =>
                order["line_items"]!
                    .AsArray()
                    .Any(line => line!["total_discount"]!.GetValue<string>() != "0.00")
        );
        Assert.Contains(
            platform.All("order"),
            order =>
                order["line_items"]!.AsArray().Any(line => line!["tax_lines"]!.AsArray().Count == 0)
        );
        Assert.Contains(
            platform.All("order"),
            order => order["line_items"]!.AsArray().Any(line => line!["product_id"] is null)
        );
        Assert.Contains(platform.All("customer"), customer => customer["default_address"] is null);
        Assert.Contains(
            platform.All("customer"),
            customer => customer["note"]?.GetValue<string>() == ""
        );
        Assert.Contains(platform.All("customer"), customer => customer["email"] is null);
    }

    [Fact]
    public async Task Products_have_one_variant_or_options_with_several()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);

        JsonNode single = platform
            .All("product")
            .First(product => product["variants"]!.AsArray().Count == 1);
        Assert.Equal("Default Title", single["variants"]![0]!["option1"]!.GetValue<string>());
        Assert.Equal(
            """[{"name":"Title","values":["Default Title"]}]""",
            single["options"]!.ToJsonString()
        );
        Assert.Equal(
            single["id"]!.ToJsonString(),
            single["variants"]![0]!["product_id"]!.ToJsonString()
        );

        JsonNode several = platform
            .All("product")
            .First(product => product["options"]!.AsArray().Count == 3);
        string[] titles =
        [
            .. several["variants"]!
                .AsArray()
                .Select(variant => variant!["title"]!.GetValue<string>()),
        ];
        Assert.True(titles.Length > 1);
        Assert.Equal(titles.Length, titles.Distinct().Count());
        Assert.Equal(2, titles[0].Count(letter => letter == '/'));
    }

    [Fact]
    public async Task Skus_and_barcodes_are_unique_and_barcodes_are_valid()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);
        JsonNode[] variants =
        [
            .. platform
                .All("product")
                .SelectMany(product => product["variants"]!.AsArray())
                .Select(variant => variant!),
        ];

        string[] skus = Texts(variants, "sku");
        string[] barcodes = Texts(variants, "barcode");

        Assert.Equal(skus.Length, skus.Distinct().Count());
        Assert.Equal(barcodes.Length, barcodes.Distinct().Count());
        Assert.Contains(variants, variant => variant["sku"] is null);
        Assert.Contains(variants, variant => variant["barcode"] is null);
        Assert.All(
            barcodes,
            barcode =>
                Assert.Equal(
                    0,
                    barcode.Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 1 : 3)).Sum() % 10
                )
        );
        Assert.All(barcodes, barcode => Assert.Equal(13, barcode.Length));
    }

    [Fact]
    public async Task References_point_at_records_that_exist()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(Large);
        HashSet<string> customers =
        [
            .. platform.All("customer").Select(customer => customer["id"]!.ToJsonString()),
        ];
        HashSet<string> pairs =
        [
            .. platform
                .All("product")
                .SelectMany(
                    product => product["variants"]!.AsArray(),
                    (product, variant) => $"{product["id"]}/{variant!["id"]}"
                ),
        ];
        HashSet<string> items =
        [
            .. platform
                .All("product")
                .SelectMany(product => product["variants"]!.AsArray())
                .Select(variant => variant!["inventory_item_id"]!.ToJsonString()),
        ];

        Assert.All(
            platform.All("order"),
            order =>
                Assert.True(
                    order["customer"] is null
                        || customers.Contains(order["customer"]!["id"]!.ToJsonString())
                )
        );
        Assert.All(
            platform.All("order").SelectMany(order => order["line_items"]!.AsArray()),
            line =>
                Assert.True(
                    line!["variant_id"] is null
                        ? line["product_id"] is null
                        : pairs.Contains($"{line["product_id"]}/{line["variant_id"]}")
                )
        );
        Assert.Equal(items.Count, platform.All("inventory_level").Length);
        Assert.All(
            platform.All("inventory_level"),
            level => Assert.Contains(level["inventory_item_id"]!.ToJsonString(), items)
        );
    }

    [Fact]
    public async Task Customers_can_always_be_named_and_emails_are_unique()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            Large with
            {
                Records = 2000,
            }
        );
        string[] emails = Texts([.. platform.All("customer")], "email");

        Assert.Equal(emails.Length, emails.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            platform.All("customer"),
            customer =>
                Assert.Contains(
                    new[] { "first_name", "last_name", "email", "phone" },
                    member => !Scalar.IsBlank(customer[member])
                )
        );
    }

    [Fact]
    public async Task Ids_need_more_than_32_bits_and_dates_have_an_offset()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode product = platform.All("product")[0];

        Assert.True(product["id"]!.GetValue<long>() > int.MaxValue);
        Assert.Matches(
            @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[45]:00$",
            product["updated_at"]!.GetValue<string>()
        );
    }

    private static string[] Texts(JsonNode[] records, string member) =>
        [
            .. records
                .Select(record => Scalar.Text(record[member]))
                .Where(text => !string.IsNullOrEmpty(text))
                .Select(text => text!),
        ];

    private static decimal Amount(JsonNode? node) =>
        decimal.Parse(node!.GetValue<string>(), CultureInfo.InvariantCulture);
}
