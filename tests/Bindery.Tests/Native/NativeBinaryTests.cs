using System.Diagnostics;
using Bindery.Testing;

namespace Bindery.Tests.Native;

[Trait("Category", "Native")]
public sealed class NativeBinaryTests(NativeBinary bindery) : IClassFixture<NativeBinary>
{
    [Fact]
    public void Publishes_without_a_trim_or_AOT_warning() =>
        Assert.DoesNotContain("warning IL", bindery.Log, StringComparison.Ordinal);

    [Fact]
    public void Stays_below_35_megabytes() =>
        Assert.InRange(new FileInfo(bindery.Path).Length, 1, 35_000_000);

    [Fact]
    public async Task Writes_and_validates_a_connector()
    {
        using TemporaryFolder folder = new();

        ProcessResult init = await bindery.RunAsync("init", "shopify", "--path", folder.Path);
        ProcessResult validate = await bindery.RunAsync("validate", folder.At("shopify_connector"));

        Assert.Equal((0, 0), (init.ExitCode, validate.ExitCode));
        Assert.Contains("no findings", validate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulates_until_it_is_interrupted()
    {
        using Process simulation = bindery.Start("simulate", "shopify", "--records", "5");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string address = "";
        while (await simulation.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Contains("http://127.0.0.1:", StringComparison.Ordinal))
            {
                address = line[line.IndexOf("http", StringComparison.Ordinal)..].Trim();
                break;
            }
        }

        using HttpClient client = new();
        HttpResponseMessage page = await client.GetAsync(new Uri(address), cancellation);
        await ProcessResult.OfAsync("kill", ["-INT", $"{simulation.Id}"], cancellation);
        await simulation.WaitForExitAsync(cancellation);

        Assert.True(page.IsSuccessStatusCode);
        Assert.Equal(0, simulation.ExitCode);
    }

    [Fact]
    public async Task Answers_an_agent_s_handshake_and_call()
    {
        using Process server = bindery.Start("mcp");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"""
        );
        string? hello = await server.StandardOutput.ReadLineAsync(cancellation);
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","method":"notifications/initialized"}"""
        );
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"explain_rule","arguments":{"rule":"unknown-mapped-field"}}}"""
        );
        string? page = await server.StandardOutput.ReadLineAsync(cancellation);
        server.StandardInput.Close();
        await server.WaitForExitAsync(cancellation);

        Assert.Equal(0, server.ExitCode);
        Assert.Contains("\"name\":\"bindery\"", hello, StringComparison.Ordinal);
        Assert.Contains("# unknown-mapped-field", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_the_disk_is_full()
    {
        using TemporaryFolder folder = new();
        string small = Directory.CreateDirectory(folder.At("small")).FullName;
        ProcessResult mounted = await ProcessResult.OfAsync(
            "mount",
            ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small],
            TestContext.Current.CancellationToken
        );
        Assert.SkipUnless(
            mounted.ExitCode == 0,
            "A small file system needs the rights to mount one."
        );
        try
        {
            ProcessResult init = await bindery.RunAsync("init", "shopify", "--path", small);

            Assert.Equal(3, init.ExitCode);
            Assert.Contains("Nothing was changed.", init.Errors, StringComparison.Ordinal);
            Assert.Single(init.Errors.TrimEnd().Split('\n'));
            Assert.Empty(Directory.EnumerateFileSystemEntries(small));
        }
        finally
        {
            await ProcessResult.OfAsync("umount", [small], TestContext.Current.CancellationToken);
        }
    }
}
