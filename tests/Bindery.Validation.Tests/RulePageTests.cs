using Bindery.Testing;
using Bindery.Validation.Documentation;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Tests;

/// <summary>The pages under docs/rules are written from the rules; <c>BINDERY_ACCEPT=1</c> writes them anew.</summary>
public sealed class RulePageTests
{
    private static readonly string Folder = Repository.PathTo("docs", "rules");

    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_s_page_says_what_the_rule_says(string id)
    {
        RuleInfo rule = RuleList.All.Single(rule => rule.Info.Id == id).Info;

        AssertPage($"{id}.md", RulePage.Render(rule));
    }

    [Fact]
    public void The_table_lists_every_rule() =>
        AssertPage("README.md", RuleIndexPage.Render(RuleList.All.Select(rule => rule.Info)));

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        IEnumerable<string?> pages = Directory
            .EnumerateFiles(Folder, "*.md")
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Empty(pages.Except(RuleList.All.Select(rule => rule.Info.Id)).Except(["README"]));
    }

    private static void AssertPage(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("BINDERY_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; write it with BINDERY_ACCEPT=1.");
        Assert.Equal(text, File.ReadAllText(path));
    }
}
