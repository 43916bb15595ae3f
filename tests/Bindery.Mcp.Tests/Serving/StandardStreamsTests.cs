using System.Diagnostics;
using System.Text.Json;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Serving;

public sealed class StandardStreamsTests
{
    public static TheoryData<string> Versions => [.. ServedBindery.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_client_of_either_version_reads_a_module_in_its_root(string version)
    {
        using TemporaryFolder folder = new();
        await using ServedBindery bindery = await ServedBindery.StartAsync(
            [ServedBindery.UriOf(folder)],
            version
        );
        BrokenExample.Copy(folder, "__manifest__.py", "16.0", "16.0");

        JsonElement facts = await bindery.AnswerAsync(
            "inspect_module",
            ("module", "shopify_connector")
        );

        Assert.Equal(version, bindery.Client.NegotiatedProtocolVersion);
        Assert.Equal(
            "shopify.backend",
            facts.GetProperty("backends")[0].GetProperty("model").GetString()
        );
    }

    [Fact]
    public async Task Says_who_it_is_and_what_comes_first()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(roots: null);

        Assert.Equal("bindery", bindery.Client.ServerInfo!.Name);
        Assert.Contains(
            "list_blueprints",
            bindery.Client.ServerInstructions!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Answers_many_calls_at_once_each_with_its_own()
    {
        using TemporaryFolder folder = new();
        BrokenExample.Copy(folder, "__manifest__.py", "16.0", "16.0");
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);
        string[] rules =
        [
            "unknown-mapped-field",
            "mapper-without-backend",
            "unmapped-required-field",
        ];

        Task<JsonElement> slow = bindery.AnswerAsync(
            "validate_module",
            ("path", "shopify_connector")
        );
        JsonElement[] pages = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(index => bindery.AnswerAsync("explain_rule", ("rule", rules[index % 3])))
        );

        Assert.Equal(
            Enumerable.Range(0, 30).Select(index => rules[index % 3]),
            pages.Select(page => page.GetProperty("rule").GetString())
        );
        Assert.Equal(1, (await slow).GetProperty("addons").GetInt32());
    }

    [Fact]
    public async Task Writes_nothing_but_the_protocol_to_standard_output()
    {
        ProcessStartInfo request = ProcessResult.Request(ServedBindery.Program, ["mcp"]);
        using Process server = Process.Start(request)!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"""
        );
        await server.StandardInput.WriteLineAsync("this is no JSON");
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","method":"notifications/initialized"}"""
        );
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_blueprints"}}"""
        );
        List<string> lines = [];
        while (lines.Count(line => line.Contains("\"result\"", StringComparison.Ordinal)) < 2)
        {
            lines.Add((await server.StandardOutput.ReadLineAsync(cancellation))!);
        }

        server.StandardInput.Close();
        lines.AddRange(
            (await server.StandardOutput.ReadToEndAsync(cancellation)).Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries
            )
        );
        await server.WaitForExitAsync(cancellation);

        Assert.Equal(0, server.ExitCode);
        Assert.All(
            lines,
            line =>
                Assert.Equal(
                    "2.0",
                    JsonDocument.Parse(line).RootElement.GetProperty("jsonrpc").GetString()
                )
        );
    }
}
