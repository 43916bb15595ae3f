namespace Bindery.Blueprints.Tests;

/// <summary>Values that are put together of several Odoo fields, or read behind a link.</summary>
public sealed class SentValueTests
{
    private const string Field = "code, type: string, odoo: ref";

    [Theory]
    [InlineData("string, odoo: country_id.code", "a path in odoo is for what is only sent")]
    [InlineData("string, odoo: phone, otherwise: [mobile]", "otherwise is for what is only sent")]
    [InlineData("decimal, odoo: weight, needs: code", "needs is for what is only sent")]
    [InlineData(
        "string, odoo: state_id, convert: subdivision-code",
        "convert: subdivision-code is for what is only sent"
    )]
    public void They_have_no_way_back(string field, string problem)
    {
        string both = MinimalBlueprint.With(Field, $"code, type: {field}");
        string sent = MinimalBlueprint.With(Field, $"code, type: {field}, direction: export");

        Assert.Equal([$"{problem}; give \"code\" the direction export (in item)"], Problems(both));
        Assert.Empty(Problems(sent));
    }

    [Theory]
    [InlineData(
        "string, otherwise: [mobile]",
        "otherwise goes on where an Odoo field is empty; add odoo (in item)"
    )]
    [InlineData(
        "reference, entity: item, odoo: parent_id.parent_id, convert: reference",
        "\"parent_id.parent_id\" is sent as it is; drop convert, or name a field of the record itself (in item)"
    )]
    [InlineData(
        "decimal, odoo: credit, convert: delivered-amount",
        "only deliveries and their lines have an amount that is delivered, not res.partner"
    )]
    public void They_are_no_riddles(string field, string problem) =>
        Assert.Equal(
            [problem],
            Problems(MinimalBlueprint.With(Field, $"code, type: {field}, direction: export"))
        );

    [Theory]
    [InlineData("partner_id..city")]
    [InlineData("partner_id.city.")]
    [InlineData("partner_id.__import__('os')")]
    public void A_path_is_of_fields_only(string path) =>
        Assert.Contains(
            "must be the technical name of an Odoo field, or several joined by dots",
            Assert.Single(
                Problems(
                    MinimalBlueprint.With(
                        Field,
                        $"code, type: string, odoo: \"{path}\", direction: export"
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_Odoo_field_may_be_sent_twice() =>
        Assert.Empty(
            Problems(
                MinimalBlueprint.With(
                    Field,
                    Field
                        + " }\n      - { external: number, type: string, odoo: ref, direction: export"
                )
            )
        );

    private static IEnumerable<string> Problems(string text) =>
        BlueprintReader.Read(text, "acme.yaml").Problems.Select(problem => problem.Message);
}
