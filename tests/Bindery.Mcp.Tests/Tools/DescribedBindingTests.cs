using System.Text.Json;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Tools;

/// <summary>An entity that an OpenAPI document describes, put into a connector that exists.</summary>
public sealed class DescribedBindingTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServedBindery _bindery = null!;

    public async ValueTask InitializeAsync()
    {
        string documents = Repository.PathTo("tests", "Bindery.OpenApi.Tests", "Documents");
        string ledger = await File.ReadAllTextAsync(Path.Combine(documents, "ledger.json"));
        _folder.Write("outside.json", ledger);
        _folder.Write("open/ledger.json", ledger);
        File.CreateSymbolicLink(_folder.At("open", "link.json"), _folder.At("outside.json"));
        _bindery = await ServedBindery.StartAsync([$"file://{_folder.At("open")}"]);
        await ApplyAsync(
            await _bindery.AnswerAsync(
                "init_connector",
                ("name", "shopify"),
                ("path", "."),
                ("entities", (string[])["product"]),
                ("without_framework", true)
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _bindery.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_is_shown_with_what_a_person_has_to_do_then_written()
    {
        string adapter = _folder.At("open", "shopify_connector", "components", "adapter.py");
        string before = await File.ReadAllTextAsync(adapter, TestContext.Current.CancellationToken);

        JsonElement preview = await AddAsync("ledger.json#Supplier");

        Assert.Contains("has to end with it", preview.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(
            before,
            await File.ReadAllTextAsync(adapter, TestContext.Current.CancellationToken)
        );
        await ApplyAsync(preview);
        Assert.Contains(
            "/suppliers",
            await File.ReadAllTextAsync(adapter, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("../outside.json#Supplier", "../outside.json")]
    [InlineData("link.json#Supplier", "outside the folders")]
    [InlineData("{folder}/outside.json#Supplier", "outside the folders")]
    [InlineData("..%2foutside.json#Supplier", "%2f")]
    [InlineData("https://api.example.com/ledger.json#Supplier", "")]
    [InlineData("file:///etc/passwd#Supplier", "")]
    [InlineData("ledger.json\0/../../outside.json#Supplier", "")]
    [InlineData("nowhere.json#Supplier", "nowhere.json")]
    [InlineData("ledger.json", "#SCHEMA")]
    [InlineData("ledger.json#", "ledger.json#SCHEMA")]
    [InlineData("#Supplier", "#SCHEMA")]
    [InlineData("ledger.json#Suplier", "did you mean Supplier")]
    [InlineData("ledger.json#../Supplier", "has no schema")]
    public async Task What_can_not_be_meant_is_refused_and_writes_nothing(
        string document,
        string reason
    )
    {
        string complaint = await _bindery.ComplaintAsync(
            "add_binding",
            ("module", "shopify_connector"),
            ("entity", "supplier"),
            ("odoo_model", "res.partner"),
            ("openapi", document.Replace("{folder}", _folder.Path, StringComparison.Ordinal))
        );

        Assert.Contains(reason, complaint, StringComparison.Ordinal);
        Assert.Single(complaint.Split('\n'));
        Assert.False(
            File.Exists(_folder.At("open", "shopify_connector", "models", "res_partner.py"))
        );
    }

    [Fact]
    public async Task A_blueprint_and_a_document_at_once_are_refused()
    {
        string complaint = await _bindery.ComplaintAsync(
            "add_binding",
            ("module", "shopify_connector"),
            ("entity", "customer"),
            ("from_blueprint", "zid#customer"),
            ("openapi", "ledger.json#Supplier")
        );

        Assert.Contains("give one of them", complaint, StringComparison.Ordinal);
    }

    private Task<JsonElement> AddAsync(string document) =>
        _bindery.AnswerAsync(
            "add_binding",
            ("module", "shopify_connector"),
            ("entity", "supplier"),
            ("openapi", document)
        );

    private Task<JsonElement> ApplyAsync(JsonElement preview) =>
        _bindery.AnswerAsync(
            "apply",
            ("preview_id", preview.GetProperty("preview_id").GetString())
        );
}
