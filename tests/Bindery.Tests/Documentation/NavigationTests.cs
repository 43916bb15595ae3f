using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bindery.Testing;

namespace Bindery.Tests.Documentation;

/// <summary>docs/site/navigation.json, from which the site is made, has every page and no other.</summary>
public sealed class NavigationTests
{
    private static readonly ImmutableArray<string> _patterns = Patterns();

    public static TheoryData<string> Pages =>
        [
            .. MarkdownPage.All.Where(page =>
                page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/site/index.md"
                || page.StartsWith("skill/references/", StringComparison.Ordinal)
                || page.StartsWith("platforms/", StringComparison.Ordinal)
                || page.StartsWith("benchmarks/", StringComparison.Ordinal)
            ),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_the_navigation(string page) =>
        Assert.Contains(_patterns, pattern => Fits(page, pattern));

    [Fact]
    public void Nothing_in_the_navigation_is_without_a_page() =>
        Assert.DoesNotContain(
            _patterns,
            pattern => !MarkdownPage.All.Any(page => Fits(page, pattern))
        );

    [Fact]
    public void No_page_s_place_is_said_twice() =>
        Assert.Equal(_patterns.Distinct(StringComparer.Ordinal), _patterns);

    [Fact]
    public void The_first_page_leads_to_pages()
    {
        IEnumerable<string> links = MarkdownPage
            .Read("docs/site/index.md")
            .Text.Split('\n')
            .Where(line => line.Contains("link: ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("link: /", StringComparison.Ordinal) + 7)..]);

        Assert.All(links, link => Assert.Contains($"docs/{link}.md", MarkdownPage.All));
    }

    /// <summary>A star stands for anything but a slash.</summary>
    private static bool Fits(string page, string pattern) =>
        Regex.IsMatch(
            page,
            $"^{Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$",
            RegexOptions.NonBacktracking
        );

    private static ImmutableArray<string> Patterns()
    {
        string file = Repository.PathTo("docs", "site", "navigation.json");
        using JsonDocument navigation = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. navigation
                .RootElement.EnumerateObject()
                .SelectMany(section => section.Value.EnumerateArray())
                .Select(pattern => pattern.GetString()!),
        ];
    }
}
