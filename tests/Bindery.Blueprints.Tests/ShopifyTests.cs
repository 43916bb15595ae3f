using Bindery.Blueprints.Checking;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

public sealed class ShopifyTests
{
    private readonly BlueprintReading reading = BlueprintCatalog.LoadFile(
        Repository.PathTo("platforms", "shopify", "blueprint.yaml")
    );

    [Fact]
    public void Is_read_without_a_problem() => Assert.Empty(reading.Problems);

    [Fact]
    public void Answers_every_hard_question() => Assert.Empty(BlueprintCheck.Run(reading));

    [Fact]
    public void Comes_with_Bindery()
    {
        Assert.Contains("shopify", BlueprintCatalog.Names);
        Assert.True(BlueprintCatalog.TryOpen("shopify", out Blueprint? blueprint));
        Assert.Equal("Shopify", blueprint.Title);
    }

    [Fact]
    public void Keeps_what_the_file_says_of_the_platform()
    {
        Blueprint shopify = reading.Blueprint!;
        Assert.Equal(ConnectorType.Ecommerce, shopify.Type);
        Assert.Equal(["2024-01", "2024-04"], shopify.Settings[1].Options);
        Assert.Equal("2024-04", shopify.Settings[1].Default);
        Assert.Equal(PaginationStyle.LinkHeader, shopify.Pagination.Style);
        Assert.True(shopify.Pagination.CursorExcludesFilters);
        Assert.Equal(2m, shopify.RateLimit!.RefillPerSecond);
        Assert.Equal(SignatureEncoding.Base64, shopify.Webhooks!.Signature.Encoding);
        Assert.Equal(WebhookEvent.Delete, shopify.Webhooks.Topics[5].Event);
    }

    [Fact]
    public void Keeps_what_the_file_says_of_its_entities()
    {
        Entity product = reading.Blueprint!.Entities[0];
        Entity order = reading.Blueprint.Entities[2];
        Assert.Equal([new DefaultValue("detailed_type", "product")], product.Defaults);
        Assert.Equal(["option1", "option2", "option3"], product.Children[0].Options!.ValueFields);
        Assert.Equal(["customer", "product"], order.DependsOn);
        Assert.Equal([new DefaultValue("status", "any")], order.Endpoints.List!.Parameters);
        Assert.Equal(
            "billing_address.name",
            order.Fields.Single(field => field.Guest is not null).Guest!.Name
        );
        Assert.Equal(
            ["inventory_item_id", "location_id"],
            reading.Blueprint.Entities[3].Key.External
        );
    }

    [Fact]
    public void Keeps_the_type_of_a_value()
    {
        FieldMapping status = reading
            .Blueprint!.Entities[0]
            .Fields.Single(field => field.External == "status");
        Assert.Equal(
            [new DefaultValue("active", true), new("draft", true), new("archived", false)],
            status.Values
        );
        Assert.Equal(
            [new DefaultValue("true", "active"), new("false", "archived")],
            status.ExportValues
        );
        Assert.Equal(
            [new DefaultValue("customer_rank", 1L)],
            reading.Blueprint.Entities[1].Defaults
        );
    }
}
