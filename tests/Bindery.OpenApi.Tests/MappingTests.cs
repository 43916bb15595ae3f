using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>Which member becomes which field.</summary>
public sealed class MappingTests
{
    [Fact]
    public void What_only_the_platform_sets_is_taken_and_never_sent()
    {
        JsonObject phone = SmallDocument.Text();
        phone["readOnly"] = true;

        FieldMapping field = Field("phone", phone);

        Assert.Equal("phone", field.Odoo);
        Assert.Equal(Direction.Import, field.Direction);
        Assert.False(field.ReadOnly);
    }

    [Theory]
    [InlineData("phone_number", "phone")]
    [InlineData("PhoneNumber", "phone")]
    [InlineData("customer-phone", "phone")]
    [InlineData("phone_verified_by", null)]
    public void Names_are_compared_word_by_word(string member, string? odoo) =>
        Assert.Equal(odoo, Field(member, SmallDocument.Text()).Odoo);

    [Theory]
    [InlineData("date-time", FieldType.Datetime)]
    [InlineData("date", FieldType.Date)]
    [InlineData("uuid", FieldType.String)]
    [InlineData("made-up", FieldType.String)]
    public void A_format_tells_the_type(string format, FieldType type) =>
        Assert.Equal(type, Field("something", SmallDocument.Text(format)).Type);

    [Fact]
    public void A_whole_number_that_may_be_cents_is_no_price()
    {
        JsonObject document = SmallDocument.Make(
            SmallDocument.Customer(("price", new JsonObject { ["type"] = "integer" })),
            path: "/products"
        );

        Entity product = Document.Import(document.ToJsonString()).Blueprint.Entities.Single();

        Assert.Null(product.Fields.Single(field => field.External == "price").Odoo);
    }

    [Fact]
    public void A_persons_name_in_parts_goes_before_a_company_that_may_be_a_name()
    {
        JsonObject customer = SmallDocument.Customer(
            ("first_name", SmallDocument.Text()),
            ("last_name", SmallDocument.Text()),
            ("company", SmallDocument.Text())
        );
        customer["properties"]!.AsObject().Remove("name");

        Entity entity = Document
            .Import(SmallDocument.Make(customer).ToJsonString())
            .Blueprint.Entities.Single();

        FieldMapping name = entity.Fields.Single(field => field.Odoo == "name");
        Assert.Equal(["first_name", "last_name"], name.Join);
        Assert.Null(entity.Fields.Single(field => field.External == "company").Odoo);
    }

    [Theory]
    [InlineData("Two-letter code", "country_id")]
    [InlineData("The country's name", null)]
    [InlineData("ISO 3166-1 alpha-3 code", null)]
    public void A_country_is_taken_where_it_is_a_code_of_two_letters(
        string description,
        string? odoo
    )
    {
        JsonObject country = SmallDocument.Text();
        country["description"] = description;

        Assert.Equal(odoo, Field("country", country).Odoo);
    }

    [Fact]
    public void Pages_that_count_from_nought_would_lose_one_and_are_refused()
    {
        JsonObject page = SmallDocument.Query("page");
        page["schema"]!["default"] = 0;
        JsonObject document = SmallDocument.Make(parameters: new JsonArray(page));

        Core.Failures.BinderyException refused = Assert.Throws<Core.Failures.BinderyException>(() =>
            Document.Import(document.ToJsonString())
        );

        Assert.Contains("some would be lost", refused.Message, StringComparison.Ordinal);
    }

    private static FieldMapping Field(string member, JsonObject schema) =>
        Document
            .Import(SmallDocument.Make(SmallDocument.Customer((member, schema))).ToJsonString())
            .Blueprint.Entities.Single()
            .Fields.Single(field => field.External == member);
}
