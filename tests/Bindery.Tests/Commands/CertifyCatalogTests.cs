using System.Text.Json.Nodes;

namespace Bindery.Tests.Commands;

public sealed class CertifyCatalogTests
{
    [Fact]
    [Trait("Category", "Odoo")]
    public async Task A_blueprint_is_written_validated_and_installed_on_a_real_Odoo()
    {
        CommandRun run = await CommandRun.OfAsync(
            "certify",
            "--catalog",
            "--only",
            "crm",
            "--check",
            "installs-cleanly",
            "--json"
        );

        JsonNode row = Assert.Single(JsonNode.Parse(run.Results)!.AsArray())!;
        Assert.Equal(("crm", true), ((string)row["blueprint"]!, (bool)row["passed"]!));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_unknown_name_is_refused_with_those_there_are()
    {
        CommandRun run = await CommandRun.OfAsync("certify", "--catalog", "--only", "shoppify");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no blueprint 'shoppify'", run.Messages);
        Assert.Contains("shopify", run.Messages);
    }

    [Theory]
    [InlineData("certify")]
    [InlineData("certify", "--catalog", "./addons/shopify_connector")]
    [InlineData("certify", "--catalog", "--report", "report.html")]
    [InlineData("certify", "--every-way", "./addons/shopify_connector")]
    public async Task One_connector_and_the_whole_catalogue_are_not_mixed(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--catalog", run.Messages);
    }
}
