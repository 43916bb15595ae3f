using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class EnhanceCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Module => _folder.At("shopify_connector");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dry_run_shows_a_diff_and_writes_nothing()
    {
        await InitAsync();
        Dictionary<string, byte[]> before = Read();

        CommandRun run = await AddCustomerAsync("--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "+class ShopifyCustomerImporter(Component):",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.Contains("Nothing was written", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(".bindery", run.Results, StringComparison.Ordinal);
        AssertSame(before);
    }

    [Fact]
    public async Task Added_and_removed_every_byte_is_as_before()
    {
        await InitAsync();
        Dictionary<string, byte[]> before = Read();

        CommandRun added = await AddCustomerAsync();
        CommandRun again = await AddCustomerAsync();
        CommandRun removed = await CommandRun.OfAsync("remove", "binding", Module, "customer");

        Assert.Equal((0, 0, 0), (added.ExitCode, again.ExitCode, removed.ExitCode));
        Assert.Contains("Nothing to do", again.Messages, StringComparison.Ordinal);
        AssertSame(before);
    }

    [Fact]
    public async Task What_is_added_validates_clean()
    {
        await InitAsync();
        await AddCustomerAsync();
        await CommandRun.OfAsync("add", "export", Module, "res.partner");
        await CommandRun.OfAsync("add", "webhook", Module, "customers/update");

        CommandRun run = await CommandRun.OfAsync("validate", Module);

        Assert.Equal(
            "",
            string.Join(
                '\n',
                run.Results.Split('\n')
                    .Where(line => line.Contains("shopify_connector/", StringComparison.Ordinal))
            )
        );
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_new_module_needs_no_upgrade()
    {
        await InitAsync();

        CommandRun run = await CommandRun.OfAsync("upgrade", Module);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nothing to do", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_tells_what_is_there()
    {
        await InitAsync();

        CommandRun text = await CommandRun.OfAsync("inspect", Module);
        CommandRun json = await CommandRun.OfAsync("inspect", Module, "--json");

        Assert.Contains(
            "shopify.product.template -> product.template",
            text.Results,
            StringComparison.Ordinal
        );
        Assert.Contains("ir_cron_sync_products off", text.Results, StringComparison.Ordinal);
        using System.Text.Json.JsonDocument facts = System.Text.Json.JsonDocument.Parse(
            json.Results
        );
        Assert.Equal(
            "shopify.backend",
            facts.RootElement.GetProperty("backends")[0].GetProperty("model").GetString()
        );
    }

    [Theory]
    [InlineData("add --odoo-model", "customer")]
    [InlineData("can't name an entity", "Kunde!", "--odoo-model", "res.partner")]
    [InlineData("is no name of an Odoo model", "customer", "--odoo-model", "res partner")]
    [InlineData("has no entity 'bicycle'", "bike", "--from-blueprint", "shopify#bicycle")]
    public async Task A_request_that_can_not_be_met_changes_nothing(
        string said,
        string entity,
        params string[] options
    )
    {
        await InitAsync();
        Dictionary<string, byte[]> before = Read();

        CommandRun run = await CommandRun.OfAsync(["add", "binding", Module, entity, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Messages, StringComparison.Ordinal);
        AssertSame(before);
    }

    private Task<CommandRun> InitAsync() =>
        CommandRun.OfAsync(
            "init",
            "shopify",
            "--entities",
            "product",
            "--no-framework",
            "--path",
            _folder.Path
        );

    private Task<CommandRun> AddCustomerAsync(params string[] options) =>
        CommandRun.OfAsync([
            "add",
            "binding",
            Module,
            "customer",
            "--odoo-model",
            "res.partner",
            .. options,
        ]);

    private Dictionary<string, byte[]> Read() =>
        Directory
            .EnumerateFiles(Module, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, File.ReadAllBytes);

    private void AssertSame(Dictionary<string, byte[]> before)
    {
        Dictionary<string, byte[]> after = Read();
        Assert.Equal(
            before.Keys.Order(StringComparer.Ordinal),
            after.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }
}
