using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>An order is taken along where the document says who ordered, and what.</summary>
public sealed class OrderTests
{
    private const string Customer =
        "customer: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string } } }";

    private static readonly string Shop = Document.Text("shop.yaml");

    [Fact]
    public void Its_customer_and_the_products_of_its_lines_come_before_it()
    {
        Entity order = Order(Shop)!;

        Assert.Equal(["customer", "product"], order.DependsOn);
        Assert.Equal(
            "customer.id",
            order.Fields.Single(field => field.Entity == "customer").External
        );
        ChildEntity line = Assert.Single(order.Children);
        Assert.Equal(
            ["name", "price_unit", "product_id", "product_uom_qty"],
            line.Fields.Select(field => field.Odoo).OfType<string>().Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("customer_id: { type: integer }", "customer_id")]
    [InlineData("clientId: { type: integer }", "clientId")]
    [InlineData("buyer: { type: object, properties: { id: { type: integer } } }", "buyer.id")]
    public void A_customer_has_many_names(string member, string path) =>
        Assert.Equal(
            path,
            Order(Shop.Replace(Customer, member, StringComparison.Ordinal))!
                .Fields.Single(field => field.Odoo == "partner_id")
                .External
        );

    [Theory]
    [InlineData("customer_id: { type: string }", Customer, "names a customer")]
    [InlineData(
        "product_id_there: { type: integer }",
        "product_id: { type: integer }",
        "names a product"
    )]
    [InlineData("pieces: { type: integer }", "quantity: { type: integer }", "gives the quantity")]
    [InlineData("baskets:", "lines:", "holds its lines")]
    public void Without_one_of_them_it_is_left_out_and_told(string now, string before, string why)
    {
        string text = Shop.Replace(before, now, StringComparison.Ordinal);

        Assert.Null(Order(text));
        Assert.Contains(
            Document.Import(text).Notes,
            note =>
                note.StartsWith("/v2/orders is left out: no member", StringComparison.Ordinal)
                && note.Contains(why, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_a_number_people_know_it_by_its_key()
    {
        FieldMapping key = Order(
            Shop.Replace("            number: { type: string }\n", "", StringComparison.Ordinal)
        )!.Fields[0];

        Assert.Equal("client_order_ref", key.Odoo);
        Assert.Equal(Conversion.Text, key.Convert);
    }

    [Fact]
    public void A_currency_that_is_no_choice_of_the_platform_is_not_made_up()
    {
        FieldMapping currency = Order(
            Shop.Replace("enum: [EUR, USD]", "enum: [SAR, AED]", StringComparison.Ordinal)
        )!
            .Fields.Single(field => field.Odoo == "pricelist_id");

        Assert.Equal("SAR", currency.Constant);
    }

    private static Entity? Order(string text) =>
        Document
            .Import(text)
            .Blueprint.Entities.SingleOrDefault(entity => entity.Kind == EntityKind.Order);
}
