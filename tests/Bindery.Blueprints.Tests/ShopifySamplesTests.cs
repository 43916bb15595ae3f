using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

/// <summary>The samples and the blueprint must tell the same story.</summary>
public sealed class ShopifySamplesTests
{
    private readonly Blueprint shopify = BlueprintCatalog.TryOpen("shopify", out Blueprint? found)
        ? found
        : throw new InvalidOperationException("No Shopify in the catalogue.");

    [Fact]
    public void Every_member_of_a_product_that_is_mapped_is_in_the_sample() =>
        AssertHasMembers(Sample("product-list.json")["body"]!["products"]![0]!, "product");

    [Fact]
    public void Every_member_of_a_customer_that_is_mapped_is_in_the_sample() =>
        AssertHasMembers(Sample("customer.json")["body"]!["customer"]!, "customer");

    [Fact]
    public void Every_member_of_an_order_that_is_mapped_is_in_the_sample() =>
        AssertHasMembers(Sample("order.json")["body"]!["order"]!, "order");

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

    [Fact]
    public void The_webhooks_signature_is_its_bodys()
    {
        JsonNode webhook = Sample("webhook.json");
        byte[] hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes((string)webhook["secret"]!),
            Encoding.UTF8.GetBytes((string)webhook["body"]!)
        );
        Assert.Equal(
            Convert.ToBase64String(hash),
            (string?)webhook["headers"]![shopify.Webhooks!.Signature.Header]
        );
    }

    private void AssertHasMembers(JsonNode record, string name)
    {
        Entity entity = shopify.Entities.Single(candidate => candidate.Name == name);
        AssertHasMembers(record, entity.Fields);
        Assert.All(
            entity.Children,
            child => AssertHasMembers(record[child.Path]![0]!, child.Fields)
        );
    }

    private static void AssertHasMembers(JsonNode record, IEnumerable<FieldMapping> fields) =>
        Assert.All(fields, field => Assert.True(Has(record, field.External), field.External));

    private static bool Has(JsonNode record, string path)
    {
        JsonNode? node = record;
        string[] steps = path.Replace("[0]", ".0").Split('.');
        foreach (string step in steps[..^1])
        {
            node = step == "0" ? node![0] : node![step];
        }

        return node!.AsObject().ContainsKey(steps[^1]);
    }

    private static decimal Amount(JsonNode record, string member) =>
        decimal.Parse((string)record[member]!, CultureInfo.InvariantCulture);

    private static JsonNode Sample(string name) =>
        JsonNode.Parse(
            File.ReadAllText(Repository.PathTo("platforms", "shopify", "samples", name))
        )!;
}
