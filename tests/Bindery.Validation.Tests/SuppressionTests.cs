namespace Bindery.Validation.Tests;

public sealed class SuppressionTests
{
    private const string Head = "import requests\n\n\ndef call(url, self):\n";

    [Theory]
    [InlineData(
        "    requests.get(url)  # bindery: ignore http-call-without-timeout the proxy has one"
    )]
    [InlineData(
        "    # bindery: ignore http-call-without-timeout the proxy has one\n    requests.get(url)"
    )]
    [InlineData(
        "    requests.get(url)  # bindery: ignore root-logger, http-call-without-timeout two at once"
    )]
    [InlineData("    requests.get(url)  # pylint: disable=external-request-timeout")]
    [InlineData("    requests.get(url)  # pylint: disable=W0703,missing-timeout")]
    [InlineData("    # pylint: disable=E8106\n    requests.get(url)")]
    [InlineData("    requests.get(url)  # noqa: S113")]
    [InlineData("    requests.get(url)  # noqa")]
    public void A_comment_silences_its_rule(string line) =>
        Assert.DoesNotContain("http-call-without-timeout", FindingsOf(Head + line + "\n"));

    [Theory]
    [InlineData("    requests.get(url)  # bindery: ignore root-logger wrong rule")]
    [InlineData("    requests.get(url)  # pylint: disable=broad-except")]
    [InlineData("    requests.get(url)  # noqa: E501")]
    [InlineData("    requests.get(url)\n    # bindery: ignore http-call-without-timeout too late")]
    [InlineData(
        "    if url:\n        # pylint: disable=missing-timeout\n        pass\n    requests.get(url)"
    )]
    public void Another_comment_doesn_t(string line) =>
        Assert.Contains("http-call-without-timeout", FindingsOf(Head + line + "\n"));

    [Fact]
    public void An_ignore_that_silences_something_is_not_reported() =>
        Assert.DoesNotContain(
            "unused-ignore",
            FindingsOf(
                Head + "    requests.get(url)  # bindery: ignore http-call-without-timeout why\n"
            )
        );

    [Fact]
    public void A_comment_in_xml_silences_its_line()
    {
        const string Row = "<menuitem id=\"a\" name=\"A\" parent=\"base.no_such_menu\" />";
        using FixtureAddon loud = new($"--- views/menu.xml\n<odoo>\n{Row}\n</odoo>\n");
        using FixtureAddon quiet = new(
            $"--- views/menu.xml\n<odoo>\n{Row} <!-- bindery: ignore unknown-external-id made by a hook -->\n</odoo>\n"
        );

        Assert.Contains("unknown-external-id", IdsOf(loud));
        Assert.Empty(IdsOf(quiet));
    }

    private static IEnumerable<string> FindingsOf(string text)
    {
        using FixtureAddon addon = new($"--- client.py\n{text}");
        return [.. IdsOf(addon)];
    }

    private static IEnumerable<string> IdsOf(FixtureAddon addon) =>
        ModuleValidator.Validate([addon.Path]).Findings.Select(finding => finding.Id);
}
