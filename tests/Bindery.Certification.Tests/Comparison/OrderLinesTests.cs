using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;

namespace Bindery.Certification.Tests.Comparison;

public sealed class OrderLinesTests
{
    private const string Order = """
        {
          "taxes_included": false,
          "total_price": "21.00",
          "lines": [{"id": 1, "variant": 9, "discount": "1.00", "taxes": [{"rate": 0.2, "price": "4"}]}],
          "shipping": [{"id": 2, "taxes": []}]
        }
        """;

    [Fact]
    public void An_order_with_the_same_lines_has_no_differences() =>
        Assert.Empty(Differences(Line("1", 90, 1, 10), Line("shipping-2", 91), Discount(-1m)));

    [Fact]
    public void A_line_that_is_missing_is_named() =>
        Assert.Contains(
            Differences(Line("1", 90, 1, 10), Discount(-1m)),
            difference => difference.Field == "lines for shipping 2" && difference.Here == "0"
        );

    [Fact]
    public void A_line_twice_is_named() =>
        Assert.Contains(
            Differences(Line("1", 90, 1, 10), Line("1", 90, 1, 10), Line("2", 91), Discount(-1m)),
            difference => difference.Field == "lines for item 1" && difference.Here == "2"
        );

    [Fact]
    public void Lines_of_one_key_are_told_apart_by_their_number()
    {
        RecordPair order = Pair(0) with
        {
            There = JsonNode.Parse("""{"lines": [{"id": 7}, {"id": 7}]}""")!.AsObject(),
        };
        Assert.Empty(Set(Line("7", 90), Line("7/2", 90)).Differences(order));
        Assert.Contains(
            Set(Line("7", 90)).Differences(order),
            difference => difference is { Field: "lines for item 7/2", Here: "0" }
        );
    }

    [Fact]
    public void A_wrong_product_tax_or_discount_is_named() =>
        Assert.Equal(
            ["order_line.product_id", "order_line.tax_id", "discount and charge lines"],
            Differences(Line("1", 95, 1), Line("2", 91), Discount(-2m)).Select(one => one.Field)
        );

    [Fact]
    public void Totals_may_differ_by_a_cent_a_line_and_no_more()
    {
        Assert.Empty(TotalDifferences(20.97m));
        Assert.Single(TotalDifferences(20.96m));
    }

    private static ImmutableArray<FieldDifference> Differences(params JsonObject[] lines) =>
        [.. Set(lines).Differences(Pair(0))];

    private static ImmutableArray<FieldDifference> TotalDifferences(decimal here)
    {
        Entity entity = new()
        {
            Name = "order",
            Plural = "orders",
            Title = "Order",
            Kind = EntityKind.Order,
            OdooModel = "sale.order",
            Direction = Direction.Import,
            Key = new EntityKey { External = ["id"] },
            Progress = new Progress { Mode = ProgressMode.Full },
            Owner = Owner.Platform,
            Deletion = new Deletion { There = DeletionPolicy.Keep, Here = DeletionPolicy.Keep },
            Fields = [Mapping("total_price", null) with { Odoo = "external_total" }],
            Totals = new Totals { Total = "external_total" },
        };
        OrderLines lines = Set(Line("1", 90), Line("2", 91), Discount(-1m));
        return [.. lines.TotalDifferences(entity, Pair(here))];
    }

    private static RecordPair Pair(decimal total) =>
        new(
            "100",
            JsonNode.Parse(Order)!.AsObject(),
            new BoundRecord(
                new JsonObject
                {
                    ["id"] = 1,
                    ["external_id"] = "100",
                    ["odoo_id"] = new JsonArray(10, "S1"),
                    ["amount_total"] = total,
                }
            )
        );

    private static OrderLines Set(params JsonObject[] lines) =>
        new(
            [
                new ChildLines(
                    Child(
                        "item",
                        "lines",
                        Mapping("variant", Conversion.Product),
                        Mapping("discount", Conversion.Discount),
                        Mapping("taxes", Conversion.Taxes) with
                        {
                            Rate = "rate",
                            Included = "taxes_included",
                        }
                    ),
                    None
                ),
                new ChildLines(Child("shipping", "shipping"), None),
            ],
            "shop_external_id",
            Numbered(lines).ToLookup(_ => 10),
            ImmutableDictionary<string, int>.Empty.Add("9", 90),
            new OdooLookups
            {
                Countries = [],
                States = [],
                Pricelists = [],
                Taxes = ImmutableDictionary<int, string>.Empty.Add(
                    10,
                    TaxText.Of(20, included: false)
                ),
            }
        );

    private static IEnumerable<JsonObject> Numbered(JsonObject[] lines)
    {
        foreach ((int at, JsonObject line) in lines.Index())
        {
            line["id"] = at + 1;
            yield return line;
        }
    }

    private static MappedFields None => new([], [], null!);

    private static ChildEntity Child(
        string name,
        string path,
        params ImmutableArray<FieldMapping> fields
    ) =>
        new()
        {
            Name = name,
            Title = name,
            Kind = EntityKind.OrderLine,
            Path = path,
            OdooModel = "sale.order.line",
            Key = new EntityKey { External = ["id"] },
            Fields = fields,
        };

    private static FieldMapping Mapping(string external, Conversion? conversion) =>
        new()
        {
            External = external,
            Type = FieldType.String,
            Odoo = "field",
            Convert = conversion,
        };

    private static JsonObject Line(
        string key,
        int product,
        decimal quantity = 1,
        params int[] taxes
    ) =>
        new()
        {
            ["shop_external_id"] = key,
            ["product_id"] = new JsonArray(product, "Tee"),
            ["product_uom_qty"] = quantity,
            ["price_unit"] = 0,
            ["tax_id"] = new JsonArray([.. taxes.Select(id => (JsonNode)id)]),
        };

    private static JsonObject Discount(decimal price)
    {
        JsonObject line = Line("1-discount", 99);
        line["price_unit"] = price;
        return line;
    }
}
