using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Comparison.Conversions;

namespace Bindery.Certification.Tests.Comparison;

public sealed class ConversionOracleTests
{
    private static readonly OdooLookups Lookups = new()
    {
        Countries = ImmutableDictionary<int, string>.Empty.Add(1, "US").Add(2, "DE"),
        States = ImmutableDictionary<int, string>.Empty.Add(5, "US/CA"),
        Pricelists = ImmutableDictionary<int, string>.Empty.Add(3, "USD"),
        Taxes = [],
    };

    [Fact]
    public void Join_takes_what_there_is_of_the_parts()
    {
        FieldMapping mapping = Mapping("first", Conversion.Join) with
        {
            Join = ["first", "last"],
            Fallback = ["email"],
        };

        Assert.Equal("Ann Lee", There(mapping, """{"first":"Ann","last":"Lee"}"""));
        Assert.Equal("Lee", There(mapping, """{"first":null,"last":" Lee "}"""));
        Assert.Equal("a@b.c", There(mapping, """{"first":"","last":null,"email":"a@b.c"}"""));
    }

    [Fact]
    public void A_country_that_Odoo_does_not_know_is_nothing()
    {
        FieldMapping mapping = Mapping("country", Conversion.CountryCode);

        Assert.Equal("DE", There(mapping, """{"country":"de"}"""));
        Assert.Equal("", There(mapping, """{"country":"XX"}"""));
        Assert.Equal("US", Here(mapping, new JsonArray(1, "United States")));
    }

    [Fact]
    public void A_state_counts_in_its_country_only()
    {
        FieldMapping mapping = Mapping("state", Conversion.StateCode) with { Country = "country" };

        Assert.Equal("US/CA", There(mapping, """{"state":"CA","country":"US"}"""));
        Assert.Equal("", There(mapping, """{"state":"CA","country":"DE"}"""));
        Assert.Equal("US/CA", Here(mapping, new JsonArray(5, "California")));
    }

    [Fact]
    public void A_pricelist_is_known_by_its_currency()
    {
        FieldMapping mapping = Mapping("currency", Conversion.PricelistCurrency);

        Assert.Equal("USD", There(mapping, """{"currency":"USD"}"""));
        Assert.Equal("USD", Here(mapping, new JsonArray(3, "Shop")));
    }

    [Fact]
    public void A_missing_number_is_zero() =>
        Assert.Equal("0", There(Mapping("price", Conversion.Decimal), """{"price":null}"""));

    [Fact]
    public void A_date_keeps_the_day_that_was_written() =>
        Assert.Equal(
            "2026-01-31",
            There(Mapping("day", Conversion.Date), """{"day":"2026-01-31T23:30:00-05:00"}""")
        );

    [Fact]
    public void A_table_of_values_comes_before_the_conversion()
    {
        FieldMapping mapping = Mapping("status", Conversion.Text) with
        {
            Values = [new DefaultValue("draft", true), new DefaultValue("archived", false)],
        };

        Assert.Equal("false", There(mapping, """{"status":"archived"}""", "boolean"));
    }

    [Fact]
    public void Html_is_compared_by_its_letters()
    {
        FieldMapping mapping = Mapping("body", Conversion.HtmlToText);

        Assert.Equal(
            "Soft and light",
            There(mapping, """{"body":"<p>Soft <b>and</b> light.</p>"}""")
        );
        Assert.Equal("Soft and light", Here(mapping, JsonValue.Create("Soft *and* light.")));
    }

    [Fact]
    public void What_is_more_than_a_value_has_no_oracle()
    {
        Assert.Null(ConversionOracles.For(Mapping("taxes", Conversion.Taxes)));
        Assert.NotNull(ConversionOracles.For(Mapping("title", null)));
    }

    private static FieldMapping Mapping(string external, Conversion? conversion) =>
        new()
        {
            External = external,
            Type = FieldType.String,
            Odoo = "field",
            Convert = conversion,
        };

    private static string There(FieldMapping mapping, string payload, string type = "char") =>
        ConversionOracles
            .For(mapping)!
            .There(
                mapping,
                JsonNode.Parse(payload)!.AsObject(),
                new OdooField("field", type, 2),
                Lookups
            );

    private static string Here(FieldMapping mapping, JsonNode value) =>
        ConversionOracles.For(mapping)!.Here(value, new OdooField("field", "char", 2), Lookups);
}
