using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;

namespace Bindery.Certification.Tests.Comparison;

public sealed class VariantSetTests
{
    private static readonly ChildEntity Variant = new()
    {
        Name = "variant",
        Title = "Variant",
        Kind = EntityKind.Variant,
        Path = "variants",
        OdooModel = "product.product",
        Key = new EntityKey { External = ["id"] },
        Options = new VariantOptions
        {
            Path = "options",
            Name = "name",
            Values = "values",
            ValueFields = ["option1", "option2"],
            None = "Default Title",
        },
        Fields = [],
    };

    private const string Shirt = """
        {
          "options": [{"name": "Size"}, {"name": "Color"}],
          "variants": [{"id": 7, "option1": "M", "option2": "Red"}]
        }
        """;

    [Fact]
    public void Attribute_values_are_compared_whatever_their_order() =>
        Assert.Empty(Differences(Shirt, "Color: Red", "Size: M"));

    [Fact]
    public void A_missing_attribute_value_is_named()
    {
        FieldDifference difference = Assert.Single(Differences(Shirt, "Size: M"));

        Assert.Equal("Color: Red, Size: M", difference.There);
        Assert.Equal("Size: M", difference.Here);
    }

    [Fact]
    public void The_value_that_means_no_options_is_no_attribute() =>
        Assert.Empty(
            Differences(
                """{"options":[{"name":"Title"}],"variants":[{"id":7,"option1":"Default Title"}]}"""
            )
        );

    [Fact]
    public void A_variant_without_a_binding_is_a_difference()
    {
        string two = """{"options":[],"variants":[{"id":7},{"id":8}]}""";

        Assert.Equal(
            ["number of variants", "number of bindings"],
            Differences(two).Select(difference => difference.Field)
        );
    }

    private static ImmutableArray<FieldDifference> Differences(
        string product,
        params string[] attributes
    )
    {
        BoundRecord bound = new(
            new JsonObject
            {
                ["id"] = 70,
                ["external_id"] = "7",
                ["odoo_id"] = new JsonArray(700, "Shirt"),
                ["product_tmpl_id"] = new JsonArray(500, "Shirt"),
            }
        );
        BoundRecord template = new(
            new JsonObject
            {
                ["id"] = 50,
                ["external_id"] = "5",
                ["odoo_id"] = new JsonArray(500, "Shirt"),
            }
        );
        VariantSet variants = new(
            Variant,
            new MappedFields([], [], null!),
            new[] { bound }.ToLookup(record => record.ExternalId),
            new[] { bound }.ToLookup(record => record.Reference("product_tmpl_id")),
            attributes.ToLookup(_ => 700)
        );
        JsonObject there = JsonNode.Parse(product)!.AsObject();
        return [.. variants.Differences(new RecordPair("5", there, template))];
    }
}
