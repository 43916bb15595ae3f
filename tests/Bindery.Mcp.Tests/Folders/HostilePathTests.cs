using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Folders;

/// <summary>What a client is kept from, through the whole server.</summary>
public sealed class HostilePathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HostilePathTests()
    {
        _folder.Write("open/inside/__manifest__.py", "{'name': 'Inside'}\n");
        _folder.Write("secret/__manifest__.py", "{'name': 'Secret'}\n");
        _folder.Write("open-too/__manifest__.py", "{'name': 'Neighbour'}\n");
        File.CreateSymbolicLink(_folder.At("open", "link"), _folder.At("secret"));
        File.CreateSymbolicLink(_folder.At("open", "climbing"), "../secret");
        File.CreateSymbolicLink(_folder.At("open", "circle"), "circle");
        File.CreateSymbolicLink(_folder.At("open", "around"), _folder.At("open", "inside"));
    }

    public static TheoryData<string> Paths =>
        [
            "../secret",
            "inside/../../secret",
            "./../secret",
            "/etc",
            "/",
            "{folder}/secret",
            "{folder}/open-too",
            "{folder}/open/../secret",
            "{folder}",
            "link",
            "link/../../secret",
            "climbing",
            "circle",
            "%2e%2e/secret",
            "..%2fsecret",
            "inside%2f..%2f..%2fsecret",
            "%252e%252e/secret",
            "..\\secret",
            "\\\\server\\share",
            "//server/share",
            "file:///etc",
            "https://example.com/module",
            "inside\0/../../secret",
            "inside\n",
            "",
            "   ",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_outside_the_root_is_read(string path)
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([Root]);

        string complaint = await bindery.ComplaintAsync(
            "inspect_module",
            ("module", path.Replace("{folder}", _folder.Path, StringComparison.Ordinal))
        );

        Assert.DoesNotContain("Secret", complaint, StringComparison.Ordinal);
        Assert.Single(complaint.Split('\n'));
    }

    [Theory]
    [InlineData("inside")]
    [InlineData("./inside/")]
    [InlineData("{folder}/open/inside")]
    [InlineData("around")]
    public async Task What_is_inside_is_read_by_any_plain_name(string path)
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([Root]);

        await bindery.AnswerAsync(
            "inspect_module",
            ("module", path.Replace("{folder}", _folder.Path, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("file://server/share")]
    [InlineData("https://example.com/")]
    [InlineData("file://{folder}/open/%2e%2e/secret")]
    [InlineData("file://{folder}/open/..%2fsecret")]
    [InlineData("file://{folder}/open%00/")]
    [InlineData("file://{folder}/nowhere")]
    public async Task A_root_that_is_no_plain_folder_opens_nothing(string uri)
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            uri.Replace("{folder}", _folder.Path, StringComparison.Ordinal),
        ]);

        string complaint = await bindery.ComplaintAsync(
            "inspect_module",
            ("module", _folder.At("secret"))
        );

        Assert.Contains("no folder is open", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_with_a_space_is_decoded()
    {
        _folder.Write("two words/inside/__manifest__.py", "{}\n");
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            $"file://{_folder.Path}/two%20words",
        ]);

        await bindery.AnswerAsync("inspect_module", ("module", "inside"));
    }

    [Fact]
    public async Task The_servers_root_holds_against_the_clients()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(
            ["file:///"],
            version: null,
            "--root",
            _folder.At("open")
        );

        await bindery.AnswerAsync("inspect_module", ("module", _folder.At("open", "inside")));
        await bindery.ComplaintAsync("inspect_module", ("module", _folder.At("secret")));
    }

    [Fact]
    public async Task Without_roots_the_servers_own_are_open()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(
            roots: null,
            version: null,
            "--root",
            _folder.At("open")
        );

        await bindery.AnswerAsync("inspect_module", ("module", "inside"));
        await bindery.ComplaintAsync("inspect_module", ("module", _folder.At("secret")));
    }

    [Fact]
    public async Task A_name_in_two_roots_is_asked_about()
    {
        _folder.Write("open-too/inside/__manifest__.py", "{}\n");
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            Root,
            $"file://{_folder.At("open-too")}",
        ]);

        string complaint = await bindery.ComplaintAsync("inspect_module", ("module", "inside"));

        Assert.Contains("could mean", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bindery://module/../secret")]
    [InlineData("bindery://module/%2e%2e/secret")]
    [InlineData("bindery://module//etc")]
    [InlineData("bindery://module/link")]
    public async Task A_module_outside_is_no_resource_either(string uri)
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([Root]);

        await Assert.ThrowsAsync<ModelContextProtocol.McpProtocolException>(() =>
            bindery
                .Client.ReadResourceAsync(
                    uri,
                    cancellationToken: TestContext.Current.CancellationToken
                )
                .AsTask()
        );
    }

    [Fact]
    public async Task A_blueprint_outside_is_not_read()
    {
        string file = _folder.Write("secret/blueprint.yaml", "secret: yes\n");
        await using ServedBindery bindery = await ServedBindery.StartAsync([Root]);

        string complaint = await bindery.ComplaintAsync("check_blueprint", ("file", file));

        Assert.Contains("outside the folders", complaint, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Root => $"file://{_folder.At("open")}";
}
