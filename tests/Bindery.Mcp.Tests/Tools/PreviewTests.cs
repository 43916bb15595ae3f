using System.Text.Json;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;
using ModelContextProtocol.Protocol;

namespace Bindery.Mcp.Tests.Tools;

/// <summary>Nothing is written before apply, and then exactly what was shown.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServedBindery _bindery = null!;

    public async ValueTask InitializeAsync() =>
        _bindery = await ServedBindery.StartAsync([ServedBindery.UriOf(_folder)]);

    public async ValueTask DisposeAsync()
    {
        await _bindery.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_new_connector_is_shown_then_written()
    {
        JsonElement preview = await _bindery.AnswerAsync(
            "init_connector",
            ("name", "shopify"),
            ("path", ".")
        );

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        JsonElement applied = await ApplyAsync(preview);
        string[] there =
        [
            .. Directory
                .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder.Path, file))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(PathsOf(preview).Order(StringComparer.Ordinal), there);
        Assert.Equal(there.Length, applied.GetProperty("written").GetInt32());
    }

    [Fact]
    public async Task What_an_add_shows_is_what_apply_writes_and_remove_takes_away()
    {
        string module = await InitAsync("product");
        Dictionary<string, string> before = TextsOf(module);

        JsonElement added = await _bindery.AnswerAsync(
            "add_binding",
            ("module", "shopify_connector"),
            ("entity", "customer"),
            ("odoo_model", "res.partner")
        );
        Assert.Equal(before, TextsOf(module));
        await ApplyAsync(added);
        Assert.True(File.Exists(Path.Combine(module, "models", "res_partner.py")));
        await ApplyAsync(
            await _bindery.AnswerAsync(
                "remove",
                ("module", "shopify_connector"),
                ("kind", "binding"),
                ("names", (string[])["customer"])
            )
        );

        Assert.Equal(before, TextsOf(module));
    }

    [Theory]
    [InlineData("add_sync", """{"entity":"product"}""", false)]
    [InlineData("add_export", """{"model":"product.template"}""", false)]
    [InlineData("add_webhook", """{"topics":["products/renamed=product"]}""", true)]
    [InlineData("add_auth", """{"scheme":"basic"}""", true)]
    [InlineData("add_inventory", "{}", true)]
    [InlineData("upgrade_module", "{}", false)]
    [InlineData("fix_module", "{}", false)]
    public async Task Every_other_tool_shows_what_it_would_do(
        string tool,
        string arguments,
        bool isMuch
    )
    {
        await InitAsync("product");
        Dictionary<string, object?> given = JsonSerializer
            .Deserialize<Dictionary<string, JsonElement>>(arguments)!
            .ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal);

        JsonElement preview = await _bindery.AnswerAsync(
            tool,
            [("module", "shopify_connector"), .. given.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(isMuch, preview.TryGetProperty("preview_id", out _));
        Assert.Equal(isMuch, PathsOf(preview).Length > 0);
    }

    [Fact]
    public async Task A_file_that_changed_since_is_not_overwritten()
    {
        string module = await InitAsync("product");
        JsonElement preview = await _bindery.AnswerAsync(
            "add_auth",
            ("module", module),
            ("scheme", "basic")
        );
        string file = Path.Combine(
            module,
            PathsOf(preview).First(path => path.EndsWith(".py", StringComparison.Ordinal))
        );
        await File.AppendAllTextAsync(file, "# by hand\n", TestContext.Current.CancellationToken);
        Dictionary<string, string> before = TextsOf(module);

        string complaint = await _bindery.ComplaintAsync("apply", ("preview_id", IdOf(preview)));

        Assert.Contains("has changed since it was read", complaint, StringComparison.Ordinal);
        Assert.Equal(before, TextsOf(module));
    }

    [Fact]
    public async Task A_preview_is_applied_once_even_by_calls_at_once()
    {
        JsonElement preview = await _bindery.AnswerAsync(
            "init_connector",
            ("name", "shopify"),
            ("path", ".")
        );

        CallToolResult[] results = await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ => _bindery.CallAsync("apply", ("preview_id", IdOf(preview))))
        );

        Assert.Single(results, result => result.IsError is not true);
        Assert.All(
            results.Where(result => result.IsError is true),
            result =>
                Assert.Contains(
                    "there is no preview",
                    ServedBindery.TextOf(result),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_long_difference_can_be_read_whole()
    {
        JsonElement preview = await _bindery.AnswerAsync(
            "init_connector",
            ("name", "shopify"),
            ("path", ".")
        );
        Assert.False(preview.GetProperty("diff_is_whole").GetBoolean());

        ReadResourceResult whole = await _bindery.Client.ReadResourceAsync(
            $"bindery://preview/{IdOf(preview)}",
            cancellationToken: TestContext.Current.CancellationToken
        );

        string diff = ((TextResourceContents)whole.Contents[0]).Text;
        Assert.StartsWith(preview.GetProperty("diff").GetString()!, diff, StringComparison.Ordinal);
        Assert.Contains(
            "+++ b/shopify_connector/models/backend.py",
            diff,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_module_that_is_the_root_itself_is_changed_from_within()
    {
        string module = await InitAsync("product");
        await using ServedBindery inside = await ServedBindery.StartAsync([
            new Uri(module).AbsoluteUri,
        ]);
        using FileSystemWatcher watcher = new(_folder.Path);
        List<string> seen = [];
        watcher.Created += (_, change) => seen.Add(change.FullPath);
        watcher.EnableRaisingEvents = true;

        JsonElement preview = await inside.AnswerAsync(
            "add_auth",
            ("module", "."),
            ("scheme", "basic")
        );
        await inside.AnswerAsync("apply", ("preview_id", IdOf(preview)));

        Assert.Empty(seen);
    }

    [Fact]
    public async Task Force_does_not_follow_a_link_out_of_the_root()
    {
        using TemporaryFolder outside = new();
        outside.Write("__manifest__.py", "{'name': 'Secret'}\n");
        Directory.CreateSymbolicLink(_folder.At("shopify_connector"), outside.Path);

        string complaint = await _bindery.ComplaintAsync(
            "init_connector",
            ("name", "shopify"),
            ("path", "."),
            ("force", true)
        );

        Assert.Contains("outside the folders", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("a/b")]
    [InlineData("x\0y")]
    [InlineData("")]
    [InlineData("import os")]
    public async Task A_name_that_is_no_name_is_refused(string name)
    {
        string complaint = await _bindery.ComplaintAsync(
            "init_connector",
            ("name", name),
            ("path", "."),
            ("type", "ecommerce")
        );

        Assert.Single(complaint.Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_complaint_names_arguments_as_the_tools_do()
    {
        await InitAsync("product");

        string complaint = await _bindery.ComplaintAsync(
            "add_binding",
            ("module", "shopify_connector"),
            ("entity", "customer")
        );

        Assert.Contains("add odoo_model", complaint, StringComparison.Ordinal);
    }

    private async Task<string> InitAsync(params string[] entities)
    {
        await ApplyAsync(
            await _bindery.AnswerAsync(
                "init_connector",
                ("name", "shopify"),
                ("path", _folder.Path),
                ("entities", entities),
                ("without_framework", true)
            )
        );
        return _folder.At("shopify_connector");
    }

    private Task<JsonElement> ApplyAsync(JsonElement preview) =>
        _bindery.AnswerAsync("apply", ("preview_id", IdOf(preview)));

    private static string IdOf(JsonElement preview) =>
        preview.GetProperty("preview_id").GetString()!;

    private static string[] PathsOf(JsonElement preview) =>
        [
            .. preview
                .GetProperty("files")
                .EnumerateArray()
                .Select(file => file.GetProperty("path").GetString()!),
        ];

    private static Dictionary<string, string> TextsOf(string module) =>
        Directory
            .EnumerateFiles(module, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => file,
                file => Convert.ToHexString(File.ReadAllBytes(file)),
                StringComparer.Ordinal
            );
}
