using Bindery.Testing;

namespace Bindery.Tests.Documentation;

/// <summary>Links between pages, and from pages to other files, lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string page)
    {
        MarkdownPage read = MarkdownPage.Read(page);

        Assert.All(read.Links, link => Assert.Null(WhatIsWrongWith(link, read)));
    }

    [Fact]
    public void Broken_links_are_seen()
    {
        MarkdownPage page = new("docs/a.md", "# A\n[b](b.md) [c](#c) [d](screens.md#d) [a](#a)\n");

        Assert.Equal(
            ["b.md: no such file", "#c: no such heading", "screens.md#d: no such heading"],
            page.Links.Select(link => WhatIsWrongWith(link, page)).OfType<string>()
        );
    }

    private static string? WhatIsWrongWith(string link, MarkdownPage page)
    {
        string[] parts = Uri.UnescapeDataString(link).Split('#');
        string file = Beside(page.File, parts[0]);
        bool isWithin = parts[0].Length == 0;
        if (!isWithin && !Path.Exists(Repository.PathTo(file)))
        {
            return $"{link}: no such file";
        }

        if (parts.Length == 1)
        {
            return null;
        }

        MarkdownPage target = isWithin ? page : MarkdownPage.Read(file);
        return target.Anchors.Contains(parts[1], StringComparer.Ordinal)
            ? null
            : $"{link}: no such heading";
    }

    private static string Beside(string page, string link)
    {
        string folder = Path.GetDirectoryName(Repository.PathTo(page))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(link, folder));
    }
}
