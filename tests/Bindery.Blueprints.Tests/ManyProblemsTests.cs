namespace Bindery.Blueprints.Tests;

public sealed class ManyProblemsTests
{
    [Fact]
    public void All_problems_of_a_file_come_in_one_go_in_its_order()
    {
        string text = MinimalBlueprint
            .With("title: Acme", "titel: Acme")
            .Replace("page_size: 50", "page_size: lots")
            .Replace("X-Signature, secret: token", "X-Signature, secret: key")
            .Replace("items/create, entity: item", "items/create, entity: order")
            .Replace("match: []", "match: []\n    depends_on: [customer]");
        Assert.Equal(
            [
                "1:1 missing",
                "3:1 unknown",
                "13:39 \"page_size\"",
                "16:60 unknown",
                "19:38 unknown",
                "33:18 unknown",
            ],
            Short(text)
        );
    }

    [Fact]
    public void A_misread_setting_is_not_reported_again_as_unknown() =>
        Assert.Equal(
            ["6:5 missing", "6:7 unknown"],
            Short(MinimalBlueprint.With("name: api_url,", "nmae: api_url,"))
        );

    [Fact]
    public void A_circle_is_named_in_full()
    {
        string entity = MinimalBlueprint.Text[
            (MinimalBlueprint.Text.IndexOf("  - name: item", StringComparison.Ordinal))..
        ];
        string Depends(string name, string on) =>
            entity
                .Replace("name: item\n", $"name: {name}\n")
                .Replace("name: line\n", $"name: {name}_line\n")
                .Replace("match: []", $"match: []\n    depends_on: [{on}]");
        string text =
            MinimalBlueprint.Text + Depends("a", "item, b") + Depends("b", "c") + Depends("c", "a");
        Assert.Contains(
            "in a circle: a → b → c → a;",
            Assert.Single(BlueprintReader.Read(text, "x.yaml").Problems).Message
        );
    }

    private static IEnumerable<string> Short(string text) =>
        BlueprintReader
            .Read(text, "x.yaml")
            .Problems.Select(problem =>
                $"{problem.Line}:{problem.Column} {problem.Message.Split(' ')[0]}"
            );
}
