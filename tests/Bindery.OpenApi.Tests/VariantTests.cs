using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>Variants that come inside products, where something tells them apart.</summary>
public sealed class VariantTests
{
    private const string Status =
        "            status: { type: string, enum: [draft, published, retired] }\n";

    private const string ByOwnList =
        "            variants: { type: array, items: { type: object, properties: { id: { type: integer }, sku: { type: string }, price: { type: string }, selected_options: { type: array, items: { type: object, properties: { name: { type: string }, value: { type: string } } } } } } }\n";

    private const string ByNumbers =
        "            options: { type: array, items: { type: object, properties: { name: { type: string }, values: { type: array, items: { type: string } } } } }\n"
        + "            variants: { type: array, items: { type: object, properties: { id: { type: integer }, sku: { type: string }, option1: { type: string }, option2: { type: string } } } }\n";

    private const string ByNothing =
        "            variants: { type: array, items: { type: object, properties: { id: { type: integer }, sku: { type: string } } } }\n";

    private const string Nameless =
        "            variants: { type: array, items: { type: object, properties: { sku: { type: string } } } }\n";

    private static readonly string Shop = Document.Text("shop.yaml");

    [Fact]
    public void What_tells_them_apart_may_be_in_each_of_them()
    {
        VariantOptions options = Assert.Single(Product(ByOwnList).Children).Options!;

        Assert.Equal(
            ("selected_options", "name", "value"),
            (options.List, options.Name, options.Values)
        );
    }

    [Fact]
    public void What_tells_them_apart_may_be_in_the_product()
    {
        VariantOptions options = Assert.Single(Product(ByNumbers).Children).Options!;

        Assert.Equal(("options", "name", "values"), (options.Path, options.Name, options.Values));
        Assert.Equal(["option1", "option2"], options.ValueFields);
    }

    [Fact]
    public void Their_codes_are_theirs_and_no_more_the_products()
    {
        Entity product = Product(ByOwnList);

        Assert.DoesNotContain(product.Fields, field => field.Odoo == "default_code");
        Assert.Contains(product.Children[0].Fields, field => field.Odoo == "default_code");
        Assert.Equal("sku", Assert.Single(product.Match).External);
    }

    [Fact]
    public void A_product_without_a_code_is_known_by_its_first_variants()
    {
        Entity product = Product(
            ByOwnList,
            Shop.Replace(
                "            sku: { type: string, nullable: true }\n            ean: { type: string, nullable: true }\n            price: { type: string, example: \"12.90\" }\n",
                "",
                StringComparison.Ordinal
            )
        );

        Assert.Equal("variants[0].sku", Assert.Single(product.Match).External);
        Assert.Equal(
            "variants[0].price",
            product.Fields.Single(field => field.Odoo == "list_price").External
        );
    }

    [Theory]
    [InlineData(ByNothing, "options they differ by")]
    [InlineData(Nameless, "names one of them")]
    public void What_Odoo_could_not_tell_apart_is_left_out_and_told(string variants, string why)
    {
        ImportedBlueprint imported = Document.Import(With(variants, Shop));

        Assert.Empty(imported.Blueprint.Entities.First(IsProduct).Children);
        Assert.Contains(
            imported.Notes,
            note =>
                note.StartsWith("variants of products are left out", StringComparison.Ordinal)
                && note.Contains(why, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void They_are_asked_for_where_a_parameter_brings_them_along()
    {
        Entity product = Product(
            ByOwnList,
            Shop.Replace(
                "        - { name: updated_since, in: query, schema: { type: string, format: date-time } }\n",
                "        - { name: include, in: query, schema: { type: string, enum: [images, variants] } }\n",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(
            new DefaultValue("include", "variants"),
            Assert.Single(product.Endpoints.List!.Parameters)
        );
        Assert.Empty(product.Endpoints.Read!.Parameters);
    }

    [Theory]
    [InlineData("variant_id: { type: integer }", "variant_id")]
    [InlineData("variant: { type: object, properties: { id: { type: integer } } }", "variant.id")]
    public void A_line_that_names_one_is_that_variants(string member, string path)
    {
        ImportedBlueprint imported = Document.Import(
            With(ByOwnList, Shop)
                .Replace(
                    "                  product_id: { type: integer }",
                    $"                  product_id: {{ type: integer }}\n                  {member}",
                    StringComparison.Ordinal
                )
        );

        Entity order = imported.Blueprint.Entities.Single(one => one.Kind == EntityKind.Order);
        FieldMapping named = order.Children[0].Fields.Single(field => field.Odoo == "product_id");
        Assert.Equal((path, "variant"), (named.External, named.Entity));
        Assert.Equal(["customer", "product"], order.DependsOn);
    }

    private static Entity Product(string variants, string? shop = null) =>
        Document.Import(With(variants, shop ?? Shop)).Blueprint.Entities.First(IsProduct);

    private static bool IsProduct(Entity entity) => entity.Kind == EntityKind.Product;

    private static string With(string variants, string shop) =>
        shop.Replace(Status, Status + variants, StringComparison.Ordinal);
}
