using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>Taxes, discounts, shipping and status of an order, where the document tells them.</summary>
public sealed class OrderDepthTests
{
    private const string LinePrice = "                  price: { type: string }\n";

    private static readonly string Shop = Document.Text("shop.yaml");

    [Theory]
    [InlineData("tax_percentage: { type: number }", "tax_percentage")]
    [InlineData("tax_rate: { type: number, description: In percent }", "tax_rate")]
    [InlineData("vat_rate: { type: string, description: '20 is 20 %' }", "vat_rate")]
    [InlineData("tax_rate: { type: number }", null)]
    public void A_rate_is_taken_where_it_is_surely_in_percent(string member, string? path)
    {
        FieldMapping? tax = Line(WithInLine(member))
            .Fields.SingleOrDefault(field => field.Odoo == "tax_id");

        Assert.Equal(path, tax?.External);
        Assert.Equal(path is not null, tax?.Percent ?? false);
    }

    [Theory]
    [InlineData("total_discount: { type: string }", true)]
    [InlineData("discount_amount: { type: number }", true)]
    [InlineData("discount: { type: number }", false)]
    [InlineData("discount_rate: { type: number }", false)]
    public void An_amount_off_a_line_becomes_a_discount(string member, bool isTaken) =>
        Assert.Equal(
            isTaken,
            Line(WithInLine(member)).Fields.Any(field => field.Convert == Conversion.Discount)
        );

    [Fact]
    public void Taxes_in_a_list_name_their_rate_and_whether_prices_contain_them()
    {
        string text = WithInLine(
                "tax_lines: { type: array, items: { type: object, properties: { title: { type: string }, rate: { type: number }, price: { type: string } } } }"
            )
            .Replace(
                "            number: { type: string }\n",
                "            number: { type: string }\n            taxes_included: { type: boolean }\n",
                StringComparison.Ordinal
            );

        FieldMapping taxes = Line(text).Fields.Single(field => field.Odoo == "tax_id");

        Assert.Equal(
            ("rate", "price", "title", "taxes_included", false),
            (taxes.Rate, taxes.Amount, taxes.Title, taxes.Included, taxes.Percent)
        );
    }

    [Fact]
    public void Shipping_is_a_line_of_its_own()
    {
        string text = Shop.Replace(
            "            number: { type: string }\n",
            "            number: { type: string }\n            shipping_lines: { type: array, items: { type: object, properties: { id: { type: integer }, title: { type: string }, price: { type: string } } } }\n",
            StringComparison.Ordinal
        );

        ChildEntity shipping = Order(text)
            .Children.Single(child => child.Kind == EntityKind.ShippingLine);

        Assert.Equal("shipping_lines", shipping.Path);
        Assert.Equal(
            ["name", "price_unit"],
            shipping.Fields.Select(field => field.Odoo).OfType<string>()
        );
    }

    [Theory]
    [InlineData(
        "new, PAID, Shipped, cancelled",
        new[] { "PAID", "Shipped" },
        new[] { "cancelled" }
    )]
    [InlineData("in-progress, voided", new[] { "in-progress" }, new[] { "voided" })]
    public void Well_known_words_confirm_and_cancel(string words, string[] confirm, string[] cancel)
    {
        OrderStates states = Order(WithStatus($"[{words}]")).States!;

        Assert.Equal(confirm, states.Confirm);
        Assert.Equal(cancel, states.Cancel);
        Assert.Contains(
            "# guess: by what such words usually mean",
            Document.Import(WithStatus($"[{words}]")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_that_may_mean_anything_do_nothing() =>
        Assert.Null(Order(WithStatus("[A, B, \"not paid\", unshipped, refunded]")).States);

    [Fact]
    public void A_date_that_may_be_null_is_no_orders_date()
    {
        string text = Shop.Replace(
            "            number: { type: string }\n",
            "            number: { type: string }\n            order_date: { type: string, format: date-time, nullable: true }\n",
            StringComparison.Ordinal
        );

        FieldMapping date = Order(text).Fields.Single(field => field.Odoo == "date_order");

        Assert.NotEqual("order_date", date.External);
        Assert.False(date.Nullable);
    }

    private static string WithInLine(string member) =>
        Shop.Replace(
            LinePrice,
            LinePrice + $"                  {member}\n",
            StringComparison.Ordinal
        );

    private static string WithStatus(string words) =>
        Shop.Replace(
            "enum: [open, paid, sent, cancelled]",
            $"enum: {words}",
            StringComparison.Ordinal
        );

    private static ChildEntity Line(string text) =>
        Order(text).Children.Single(child => child.Kind == EntityKind.OrderLine);

    private static Entity Order(string text) =>
        Document.Import(text).Blueprint.Entities.Single(entity => entity.Kind == EntityKind.Order);
}
