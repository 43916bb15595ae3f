using Bindery.Blueprints;
using Bindery.Core.Failures;

namespace Bindery.OpenApi.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void A_schema_becomes_an_entity_with_its_requests_and_pages()
    {
        Entity entity = Import("shop.yaml", "Product", "article").Blueprint.Entities.Single();

        Assert.Equal("article", entity.Name);
        Assert.Equal("product.template", entity.OdooModel);
        Assert.Equal("/v2/products", entity.Endpoints.List!.Path);
        Assert.Equal("/v2/products/{id}", entity.Endpoints.Read!.Path);
        Assert.Equal("per_page", entity.Pagination!.SizeParameter);
    }

    [Fact]
    public void A_model_that_is_named_is_taken()
    {
        Entity entity = Import("shop.yaml", "Category", "tag", "product.tag")
            .Blueprint.Entities.Single();

        Assert.Equal("product.tag", entity.OdooModel);
        Assert.Equal("name", entity.Fields.Single(field => field.Odoo is not null).Odoo);
    }

    [Fact]
    public void A_placeholder_before_the_path_is_left_to_the_address()
    {
        ImportedBlueprint imported = Import("ledger.json", "Supplier", "supplier");

        Assert.Equal("/suppliers", imported.Blueprint.Entities.Single().Endpoints.List!.Path);
        Assert.Contains("/{tenant}", imported.Notes.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prodct", "did you mean Product?")]
    [InlineData("Problem", "no path of the document lists Problem")]
    public void What_cannot_be_taken_is_refused(string schema, string message)
    {
        BinderyException refused = Assert.Throws<BinderyException>(() =>
            Import("shop.yaml", schema, "thing", "product.tag")
        );

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_tells_no_model_asks_for_one()
    {
        BinderyException refused = Assert.Throws<BinderyException>(() =>
            Import("shop.yaml", "Voucher", "voucher")
        );

        Assert.Contains("--odoo-model", refused.Message, StringComparison.Ordinal);
    }

    private static ImportedBlueprint Import(
        string document,
        string schema,
        string entity,
        string? model = null
    ) =>
        OpenApiImport.Run(
            Document.Text(document),
            new SchemaRequest
            {
                Source = document,
                Schema = schema,
                Entity = entity,
                OdooModel = model,
            }
        );
}
