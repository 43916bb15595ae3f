using Bindery.Mcp.Tests.Serving;

namespace Bindery.Mcp.Tests.Folders;

/// <summary>What a client is kept from, through the whole server.</summary>
public sealed class HostilePathTests(FencedBindery fence) : IClassFixture<FencedBindery>
{
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
        string complaint = await fence.Bindery.ComplaintAsync(
            "inspect_module",
            ("module", fence.Filled(path))
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
        await fence.Bindery.AnswerAsync("inspect_module", ("module", fence.Filled(path)));
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
        await using ServedBindery bindery = await ServedBindery.StartAsync([fence.Filled(uri)]);

        string complaint = await bindery.ComplaintAsync(
            "inspect_module",
            ("module", fence.Folder.At("secret"))
        );

        Assert.Contains("no folder is open", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_with_a_space_is_decoded()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            $"file://{fence.Folder.Path}/two%20words",
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
            fence.Folder.At("open")
        );

        await bindery.AnswerAsync("inspect_module", ("module", fence.Folder.At("open", "inside")));
        await bindery.ComplaintAsync("inspect_module", ("module", fence.Folder.At("secret")));
    }

    [Fact]
    public async Task Without_roots_the_servers_own_are_open()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(
            roots: null,
            version: null,
            "--root",
            fence.Folder.At("open")
        );

        await bindery.AnswerAsync("inspect_module", ("module", "inside"));
        await bindery.ComplaintAsync("inspect_module", ("module", fence.Folder.At("secret")));
    }

    [Fact]
    public async Task A_name_in_two_roots_is_asked_about()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            fence.Root,
            $"file://{fence.Folder.At("open-too")}",
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
        await Assert.ThrowsAsync<ModelContextProtocol.McpProtocolException>(() =>
            fence
                .Bindery.Client.ReadResourceAsync(
                    uri,
                    cancellationToken: TestContext.Current.CancellationToken
                )
                .AsTask()
        );
    }

    [Fact]
    public async Task A_blueprint_outside_is_not_read()
    {
        string complaint = await fence.Bindery.ComplaintAsync(
            "check_blueprint",
            ("file", fence.Folder.At("secret", "blueprint.yaml"))
        );

        Assert.Contains("outside the folders", complaint, StringComparison.Ordinal);
    }
}
