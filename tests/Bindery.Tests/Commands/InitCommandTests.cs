using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_the_addon_and_the_framework_beside_it()
    {
        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            _folder.At("addons")
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["connector_base_backend", "generic_connector", "shopify_connector"],
            Directory
                .EnumerateDirectories(_folder.At("addons"))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("Next: bindery validate", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_writes_validates_clean()
    {
        await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path);

        CommandRun run = await CommandRun.OfAsync(
            "validate",
            _folder.At("shopify_connector"),
            _folder.At("generic_connector"),
            _folder.At("connector_base_backend")
        );

        Assert.Equal("", run.Messages);
        Assert.Contains("no findings", run.Results, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_dry_run_shows_tree_and_diff_and_writes_nothing()
    {
        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            _folder.At("addons"),
            "--dry-run"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("├── models/", run.Results, StringComparison.Ordinal);
        Assert.Contains(
            "+++ b/shopify_connector/__manifest__.py",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_folder.At("addons")));
    }

    [Fact]
    public async Task Refuses_a_target_that_exists_and_leaves_it_alone()
    {
        _folder.Write("shopify_connector/mine.txt", "mine");

        CommandRun run = await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path);

        AssertRefused(run, 2, "shopify_connector exists");
        Assert.Equal("mine", File.ReadAllText(_folder.At("shopify_connector", "mine.txt")));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Force_replaces_its_own_files_and_keeps_others()
    {
        await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path);
        _folder.Write("shopify_connector/mine.txt", "mine");
        _folder.Write("shopify_connector/models/backend.py", "broken");

        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            _folder.Path,
            "--force"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder.At("shopify_connector", "mine.txt")));
        Assert.NotEqual(
            "broken",
            File.ReadAllText(_folder.At("shopify_connector", "models", "backend.py"))
        );
    }

    [Fact]
    public async Task Does_not_touch_a_framework_that_is_there()
    {
        _folder.Write("generic_connector/__manifest__.py", "{}");

        await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path);

        Assert.Equal("{}", File.ReadAllText(_folder.At("generic_connector", "__manifest__.py")));
        Assert.True(Directory.Exists(_folder.At("connector_base_backend")));
    }

    [Fact]
    public async Task Writes_no_framework_when_told_so()
    {
        await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path, "--no-framework");

        Assert.Equal(
            [_folder.At("shopify_connector")],
            Directory.EnumerateDirectories(_folder.Path)
        );
    }

    [Fact]
    public async Task An_entity_brings_what_it_needs_along()
    {
        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            _folder.Path,
            "--entities",
            "orders"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("order needs customer", run.Messages, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("shopify_connector", "models", "customer_binding.py")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/x")]
    [InlineData("1shop")]
    [InlineData("class")]
    [InlineData("odoo")]
    [InlineData("generic")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Shop")]
    [InlineData("shöp")]
    [InlineData("متجر")]
    [InlineData("shop-one")]
    [InlineData("shop one")]
    [InlineData("shop\nimport os")]
    [InlineData("[red]shop[/]")]
    [InlineData("_shop")]
    [InlineData("shop_")]
    [InlineData("a__b")]
    public async Task Refuses_a_name_that_will_not_do(string name)
    {
        CommandRun run = await CommandRun.OfAsync(
            "init",
            name,
            "--path",
            _folder.At("addons"),
            "--type",
            "ecommerce"
        );

        AssertRefused(run, 2, "can't name a connector");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Refuses_a_name_of_300_characters_in_a_short_line()
    {
        CommandRun run = await CommandRun.OfAsync(
            "init",
            new string('a', 300),
            "--path",
            _folder.Path,
            "--type",
            "ecommerce"
        );

        AssertRefused(run, 2, "300 characters");
        Assert.True(run.Messages.Length < 250, run.Messages);
    }

    [Theory]
    [InlineData(new[] { "init", "shopify", "--type", "shop" }, "--type")]
    [InlineData(new[] { "init", "shopify", "--type", "crm" }, "is of type ecommerce")]
    [InlineData(new[] { "init", "unheard_of" }, "no blueprint is called 'unheard_of'")]
    [InlineData(new[] { "init", "shopify", "--entities", "invoice" }, "no entity 'invoice'")]
    [InlineData(new[] { "init", "shopify", "--blueprint", "shopyfi" }, "did you mean 'shopify'")]
    [InlineData(new[] { "init" }, "bindery init --help")]
    [InlineData(new[] { "inti", "shopify" }, "inti")]
    public async Task Refuses_what_it_cannot_mean(string[] arguments, string said)
    {
        CommandRun run = await CommandRun.OfAsync(
            arguments[0] == "init" && arguments.Length > 1
                ? [.. arguments, "--path", _folder.At("addons")]
                : arguments
        );

        AssertRefused(run, 2, said);
        Assert.False(Directory.Exists(_folder.At("addons")));
    }

    [Theory]
    [InlineData("pagination:", "pagenation:", "pagenation")]
    [InlineData("page_size: 250", "page_size: many", "page_size")]
    [InlineData("- name: customer", "- name: product", "product")]
    [InlineData("depends_on: [customer, product]", "depends_on: [order]", "order")]
    [InlineData("name: shopify", "name: ../x", "../x")]
    [InlineData("format: 1", "format: 2", "format")]
    [InlineData("format: 1", "\tformat: 1", "tab")]
    [InlineData("format: 1", "format: &a [*a, *a]", "")]
    public async Task Refuses_a_blueprint_with_its_line_and_column(
        string good,
        string bad,
        string said
    )
    {
        string shopify = (await CommandRun.OfAsync("blueprint", "show", "shopify")).Results;
        Assert.Contains(good, shopify, StringComparison.Ordinal);
        string file = _folder.Write(
            "blueprint.yaml",
            shopify.Replace(good, bad, StringComparison.Ordinal)
        );

        CommandRun run = await CommandRun.OfAsync(
            "init",
            "my_shop",
            "--blueprint",
            file,
            "--path",
            _folder.At("addons")
        );

        AssertRefused(run, 2, said);
        Assert.Matches(@"blueprint\.yaml:\d+:\d+: ", run.Messages);
        Assert.False(Directory.Exists(_folder.At("addons")));
    }

    [Fact]
    public async Task Says_that_the_path_is_a_file()
    {
        string file = _folder.Write("addons", "a file");

        CommandRun run = await CommandRun.OfAsync("init", "shopify", "--path", file);

        AssertRefused(run, 2, "is a file");
    }

    [Fact]
    public async Task Says_that_a_target_below_a_file_cannot_be_written()
    {
        string file = _folder.Write("file", "a file");

        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            Path.Combine(file, "addons")
        );

        AssertRefused(run, 3, "cannot write");
    }

    private static void AssertRefused(CommandRun run, int exitCode, string said)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("", run.Results);
        string line = Assert.Single(run.Messages.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("bindery: ", line, StringComparison.Ordinal);
        Assert.Contains(said, line, StringComparison.Ordinal);
    }
}
