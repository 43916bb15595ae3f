using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Documentation;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Causes;

/// <summary>The pages under docs/causes are written from the causes; <c>BINDERY_ACCEPT=1</c> writes them anew.</summary>
public sealed class CausePageTests
{
    private static readonly string Folder = Repository.PathTo("docs", "causes");

    public static TheoryData<string> Ids => [.. CauseCatalog.All.Select(cause => cause.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_cause_s_page_says_what_the_cause_says(string id) =>
        AssertPage($"{id}.md", CausePage.Of(id));

    [Fact]
    public void The_table_lists_every_cause() =>
        AssertPage("README.md", CauseIndexPage.Render(CauseCatalog.All));

    [Fact]
    public void No_page_is_left_of_a_cause_that_is_gone()
    {
        IEnumerable<string?> pages = Directory
            .EnumerateFiles(Folder, "*.md")
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Empty(pages.Except(CauseCatalog.All.Select(cause => cause.Id)).Except(["README"]));
    }

    [Fact]
    public void A_rule_that_a_cause_points_at_has_a_page()
    {
        IEnumerable<string> rules = CauseCatalog
            .All.SelectMany(cause => cause.Rules)
            .Where(rule => !File.Exists(Repository.PathTo("docs", "rules", $"{rule}.md")));

        Assert.Empty(rules);
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
