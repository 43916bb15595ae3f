namespace Bindery.Blueprints.Tests;

/// <summary>Members that only the user's account can name.</summary>
public sealed class MemberSettingTests
{
    private const string Setting = "  - { name: token, label: Token, type: secret }";
    private const string Member =
        Setting + "\n  - { name: code_member, label: Code, type: text, example: shop.code }";
    private const string Field = "{ external: code, type: string, odoo: ref }";

    [Theory]
    [InlineData("{code_member}", "code_member")]
    [InlineData("{}", null)]
    [InlineData("{Code}", null)]
    [InlineData("{a}b", null)]
    [InlineData("code", null)]
    [InlineData("{", null)]
    [InlineData(null, null)]
    public void A_path_in_braces_stands_for_a_setting(string? path, string? setting) =>
        Assert.Equal(setting, MemberSetting.Of(path));

    [Fact]
    public void The_example_names_it_where_there_is_no_default()
    {
        Blueprint blueprint = Read("{ external: \"{code_member}\", type: string, odoo: ref }");
        Assert.Equal("{code_member}", blueprint.Entities[0].Fields[1].External);
        Assert.Equal(["code_member"], blueprint.Entities[0].MemberSettings);
        Assert.Equal("shop.code", blueprint.WithMembersNamed().Entities[0].Fields[1].External);
    }

    [Theory]
    [InlineData("number", "number")]
    [InlineData("a.b[0]", "a.b[0]")]
    [InlineData("", "{code_member}")]
    [InlineData(null, "{code_member}")]
    public void An_account_names_it_otherwise(string? value, string expected) =>
        Assert.Equal(
            expected,
            Read("{ external: \"{code_member}\", type: string, odoo: ref }")
                .WithMembersNamed(_ => value)
                .Entities[0]
                .Fields[1]
                .External
        );

    [Fact]
    public void Keys_matches_moments_and_envelopes_are_named_too()
    {
        string text = With("{ external: \"{code_member}\", type: datetime, odoo: ref }")
            .Replace(
                "direction: both",
                "direction: import\n    enabled_by: code_member",
                StringComparison.Ordinal
            )
            .Replace(
                "key: { external: id }\n    match: []",
                "key: { external: \"{code_member}\" }\n    match: [{ odoo: ref, external: \"{code_member}\" }]",
                StringComparison.Ordinal
            )
            .Replace("mode: full", "mode: full, field: \"{code_member}\"", StringComparison.Ordinal)
            .Replace(
                "path: /items }\n      read",
                "path: /items, envelope: \"{code_member}\" }\n      read",
                StringComparison.Ordinal
            );
        Entity entity = Accepted(text).WithMembersNamed().Entities[0];
        Assert.Equal(["code_member"], entity.EnabledBy);
        Assert.Equal(["shop.code"], entity.Key.External);
        Assert.Equal("shop.code", entity.Match[0].External);
        Assert.Equal("shop.code", entity.Progress.Field);
        Assert.Equal("shop.code", entity.Endpoints.List!.Envelope);
    }

    [Fact]
    public void An_envelope_without_a_name_is_the_body_itself()
    {
        string text = With(Field)
            .Replace(
                "path: /items }\n      read",
                "path: /items, envelope: \"{code_member}\" }\n      read",
                StringComparison.Ordinal
            );
        Assert.Null(Accepted(text).WithMembersNamed(_ => "").Entities[0].Endpoints.List!.Envelope);
    }

    [Fact]
    public void What_names_no_member_stays_as_it_is()
    {
        Blueprint blueprint = Accepted(MinimalBlueprint.Text);
        Assert.Same(blueprint.Entities[0], blueprint.WithMembersNamed().Entities[0]);
    }

    private static Blueprint Read(string field) => Accepted(With(field));

    private static string With(string field) =>
        MinimalBlueprint
            .With(Setting.Trim(), Member.Trim())
            .Replace(Field, field, StringComparison.Ordinal);

    private static Blueprint Accepted(string text)
    {
        BlueprintReading reading = BlueprintReader.Read(text, "acme.yaml");
        Assert.Equal([], reading.Problems.Select(problem => problem.ToString()));
        return reading.Blueprint!;
    }
}
