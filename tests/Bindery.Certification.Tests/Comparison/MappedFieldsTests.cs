using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;

namespace Bindery.Certification.Tests.Comparison;

public sealed class MappedFieldsTests
{
    private static readonly OdooLookups NoLookups = new()
    {
        Countries = [],
        States = [],
        Pricelists = [],
        Taxes = [],
    };

    [Fact]
    public void A_value_that_differs_is_named_with_both_sides()
    {
        FieldDifference difference = Assert.Single(
            Fields("title", "name")
                .Differences(
                    "product",
                    "42",
                    new JsonObject { ["title"] = "Tee" },
                    new JsonObject { ["name"] = "Tea" }
                )
        );

        Assert.Equal("product 42: name is \"Tee\" there and \"Tea\" here", difference.ToString());
    }

    [Fact]
    public void Equal_values_say_nothing() =>
        Assert.Empty(
            Fields("title", "name")
                .Differences(
                    "product",
                    "42",
                    new JsonObject { ["title"] = " Tee\0" },
                    new JsonObject { ["name"] = "Tee" }
                )
        );

    [Fact]
    public void A_field_that_the_module_lacks_is_a_difference_and_is_not_read()
    {
        MappedFields fields = Fields("title", "no_such_field");

        Assert.Empty(fields.Names);
        Assert.Equal(
            "no such field",
            Assert
                .Single(
                    fields.Differences("product", "42", new JsonObject { ["title"] = "Tee" }, [])
                )
                .Here
        );
    }

    private static MappedFields Fields(string external, string odoo) =>
        new(
            [
                new FieldMapping
                {
                    External = external,
                    Type = FieldType.String,
                    Odoo = odoo,
                },
            ],
            ImmutableDictionary<string, OdooField>.Empty.Add(
                "name",
                new OdooField("name", "char", null)
            ),
            NoLookups
        );
}
