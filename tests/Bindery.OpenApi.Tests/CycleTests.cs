using System.Text.Json.Nodes;
using Bindery.Core.Failures;

namespace Bindery.OpenApi.Tests;

public sealed class CycleTests
{
    private const string Customer = "#/components/schemas/Customer";

    public static TheoryData<string> Cycles =>
        [
            $$"""{ "$ref": "{{Customer}}" }""",
            $$"""{ "allOf": [{ "$ref": "{{Customer}}" }] }""",
            $$"""{ "oneOf": [{ "$ref": "{{Customer}}" }, { "type": "string" }] }""",
            $$"""{ "type": "array", "items": { "$ref": "{{Customer}}" } }""",
            """{ "$ref": "#/components/schemas/Nowhere" }""",
            """{ "$ref": "https://example.com/else.json#/Customer" }""",
        ];

    [Theory]
    [MemberData(nameof(Cycles))]
    public void A_record_that_is_only_itself_is_refused_in_one_line(string schema)
    {
        string text = SmallDocument.Make(JsonNode.Parse(schema)!.AsObject()).ToJsonString();

        BinderyException refused = Assert.Throws<BinderyException>(() => Document.Import(text));

        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [MemberData(nameof(Cycles))]
    public void A_member_may_lead_back_to_its_record(string schema)
    {
        JsonObject customer = SmallDocument.Customer(
            ("parent", JsonNode.Parse(schema)!.AsObject()),
            ("billing_address", JsonNode.Parse(schema)!.AsObject())
        );

        ImportedBlueprint imported = Document.Import(SmallDocument.Make(customer).ToJsonString());

        Assert.Equal(["customer"], imported.Blueprint.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void A_record_made_of_itself_and_more_has_what_is_more()
    {
        JsonObject customer = SmallDocument.Customer();
        customer["allOf"] = new JsonArray(SmallDocument.Reference());

        ImportedBlueprint imported = Document.Import(SmallDocument.Make(customer).ToJsonString());

        Assert.Equal(
            ["id", "name", "email"],
            imported.Blueprint.Entities[0].Fields.Select(field => field.External)
        );
    }
}
