using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Core.Failures;

namespace Bindery.OpenApi.Tests;

/// <summary>Text of a document is data, whatever it looks like.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string> Breakouts =>
        [
            "\"\"\"\nimport os\nos.system('id')\n\"\"\"",
            "' + __import__('os').system('id') + '",
            "</field><record id=\"x\" model=\"res.users\"/>",
            "x: y # not a comment\n- evil: true",
            "{{ 7 * 7 }} %(name)s ${HOME}",
            "]]> & <!-- --",
            "\u202Etxt.exe\u0000\u2028\uFEFF",
            "yes",
            "*alias &anchor !tag | > @ `",
            "\\",
        ];

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void A_title_stays_a_title(string title)
    {
        ImportedBlueprint imported = Document.Import(
            SmallDocument.Make(title: title).ToJsonString()
        );

        Assert.Equal(["customer"], imported.Blueprint.Entities.Select(entity => entity.Name));
        Assert.Equal(Core.Text.OneLine.Of(title), imported.Blueprint.Title);
    }

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void A_member_is_left_out_or_read_back_as_it_was(string member)
    {
        JsonObject customer = SmallDocument.Customer((member, SmallDocument.Text()));

        Entity entity = Document
            .Import(SmallDocument.Make(customer).ToJsonString())
            .Blueprint.Entities[0];

        Assert.All(
            entity.Fields,
            field => Assert.Contains(field.External, (string[])["id", "name", "email", member])
        );
    }

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void A_variants_option_is_left_out_or_read_back_as_it_was(string member)
    {
        JsonObject option = SmallDocument.Customer((member, SmallDocument.Text()));
        option["properties"]!["value"] = SmallDocument.Text();
        JsonObject variant = SmallDocument.Customer(
            ("sku", SmallDocument.Text()),
            ("options", new JsonObject { ["type"] = "array", ["items"] = option }),
            (member, SmallDocument.Text())
        );
        JsonObject product = SmallDocument.Customer(
            ("variants", new JsonObject { ["type"] = "array", ["items"] = variant })
        );

        ChildEntity child = Document
            .Import(SmallDocument.Make(product, path: "/products").ToJsonString())
            .Blueprint.Entities[0]
            .Children.Single();

        Assert.Equal(("options", "value"), (child.Options!.List, child.Options.Values));
        Assert.All(
            child.Fields,
            field =>
                Assert.Contains(field.External, (string[])["id", "name", "email", "sku", member])
        );
    }

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void A_choice_and_a_parameter_are_left_out_or_read_back_as_they_were(string text)
    {
        JsonObject customer = SmallDocument.Customer(
            ("kind", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text, "b") })
        );
        JsonArray parameters = new(SmallDocument.Query("page"), SmallDocument.Query(text));

        Entity entity = Document
            .Import(SmallDocument.Make(customer, parameters: parameters).ToJsonString())
            .Blueprint.Entities[0];

        Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { text, "b" },
            entity
                .Fields.Single(field => field.External == "kind")
                .Options.ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("/a\"b/customers")]
    [InlineData("/../customers")]
    [InlineData("/a b/customers")]
    [InlineData("/<x>/customers")]
    public void A_path_that_no_connector_may_ask_for_is_left_out(string path)
    {
        BinderyException refused = Assert.Throws<BinderyException>(() =>
            Document.Import(SmallDocument.Make(path: path).ToJsonString())
        );

        Assert.Equal(ExitCode.BadRequest, refused.ExitCode);
    }

    [Fact]
    public void A_python_keyword_names_nothing()
    {
        ImportedBlueprint imported = Document.Import(
            SmallDocument.Make(title: "import").ToJsonString()
        );

        Assert.Equal("import_there", imported.Blueprint.Name);
    }

    [Fact]
    public void A_variable_of_the_address_that_is_only_named_is_asked_for() =>
        Assert.Contains(
            "base_url:",
            Document
                .Import(
                    Document
                        .Text("shop.yaml")
                        .Replace("shop: { default: my-shop }", "shop:", StringComparison.Ordinal)
                )
                .Text,
            StringComparison.Ordinal
        );
}
