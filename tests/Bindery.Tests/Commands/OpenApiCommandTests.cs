using Bindery.Testing;

namespace Bindery.Tests.Commands;

/// <summary>What an OpenAPI document is good for on the command line.</summary>
public sealed class OpenApiCommandTests : IDisposable
{
    private static readonly string Shop = DocumentPath("shop.yaml");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_blueprint_of_a_document_leaves_nothing_open()
    {
        string file = _folder.At("shop.blueprint.yaml");
        CommandRun imported = await CommandRun.OfAsync(
            "blueprint",
            "import",
            Shop,
            "--output",
            file
        );

        CommandRun run = await CommandRun.OfAsync("blueprint", "check", file);

        Assert.Contains("Next: ", imported.Messages, StringComparison.Ordinal);
        Assert.Contains("nothing left open", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blueprint_is_never_written_over_a_file()
    {
        File.WriteAllText(_folder.At("mine.yaml"), "mine");

        CommandRun run = await CommandRun.OfAsync(
            "blueprint",
            "import",
            Shop,
            "--output",
            _folder.At("mine.yaml")
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", File.ReadAllText(_folder.At("mine.yaml")));
    }

    [Theory]
    [InlineData("shop.yaml")]
    [InlineData("crm.json")]
    [InlineData("ledger.json")]
    public async Task A_connector_made_of_a_document_validates_clean(string document)
    {
        await CommandRun.OfAsync(
            "init",
            "acme",
            "--openapi",
            DocumentPath(document),
            "--path",
            _folder.Path
        );

        CommandRun run = await CommandRun.OfAsync(
            "validate",
            _folder.At("acme_connector"),
            _folder.At("generic_connector"),
            _folder.At("connector_base_backend")
        );

        Assert.Contains("no findings", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_is_added_to_a_connector_and_taken_out_again()
    {
        await CommandRun.OfAsync(
            "init",
            "acme",
            "--openapi",
            Shop,
            "--path",
            _folder.Path,
            "--no-framework"
        );
        string adapter = _folder.At("acme_connector", "components", "adapter.py");
        string before = File.ReadAllText(adapter);

        CommandRun added = await CommandRun.OfAsync(
            "add",
            "binding",
            _folder.At("acme_connector"),
            "company",
            "--openapi",
            DocumentPath("crm.json") + "#Company"
        );

        Assert.Equal(0, added.ExitCode);
        Assert.Contains(
            "\"cursor_path\": \"paging.next_cursor\"",
            File.ReadAllText(adapter),
            StringComparison.Ordinal
        );
        await CommandRun.OfAsync("remove", "binding", _folder.At("acme_connector"), "company");
        Assert.Equal(before, File.ReadAllText(adapter));
    }

    [Fact]
    public async Task What_a_person_has_to_do_for_a_schema_is_said()
    {
        await CommandRun.OfAsync(
            "init",
            "acme",
            "--openapi",
            Shop,
            "--path",
            _folder.Path,
            "--no-framework"
        );

        CommandRun added = await CommandRun.OfAsync(
            "add",
            "binding",
            _folder.At("acme_connector"),
            "supplier",
            "--openapi",
            DocumentPath("ledger.json") + "#Supplier"
        );

        Assert.Contains("has to end with it", added.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "binding", "there", "x", "--openapi", "no-schema.yaml")]
    [InlineData("init", "acme", "--openapi", "a.yaml", "--blueprint", "shopify")]
    [InlineData("init", "acme", "--openapi", "/nowhere.yaml")]
    [InlineData("init", "acme", "--interactive")]
    [InlineData("blueprint", "import", "/nowhere.yaml", "--interactive")]
    public async Task What_is_unclear_is_refused_in_one_line(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Messages.TrimEnd().Split('\n'));
    }

    private static string DocumentPath(string name) =>
        Repository.PathTo("tests", "Bindery.OpenApi.Tests", "Documents", name);
}
