using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Serving;

public sealed class HttpTests(HttpBindery server) : IClassFixture<HttpBindery>
{
    private const string Question =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    public static TheoryData<string> Versions => [.. ServedBindery.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_client_of_either_version_reads_a_module_in_its_root(string version)
    {
        using TemporaryFolder folder = new();
        BrokenExample.Copy(folder, "__manifest__.py", "16.0", "16.0");
        await using ServedBindery bindery = await server.ConnectAsync(
            [ServedBindery.UriOf(folder)],
            version
        );

        JsonElement facts = await bindery.AnswerAsync(
            "inspect_module",
            ("module", "shopify_connector")
        );

        Assert.Equal(version, bindery.Client.NegotiatedProtocolVersion);
        Assert.Equal("shopify_connector", facts.GetProperty("module").GetString());
        await bindery.ComplaintAsync("inspect_module", ("module", "/etc"));
    }

    [Fact]
    public async Task Two_clients_at_once_each_stay_in_their_own_root()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder other = new();
        BrokenExample.Copy(one, "__manifest__.py", "16.0", "16.0");
        await using ServedBindery first = await server.ConnectAsync([ServedBindery.UriOf(one)]);
        await using ServedBindery second = await server.ConnectAsync([ServedBindery.UriOf(other)]);
        string module = one.At("shopify_connector");

        await Task.WhenAll(
            first.AnswerAsync("inspect_module", ("module", module)),
            second.ComplaintAsync("inspect_module", ("module", module))
        );
        JsonElement preview = await first.AnswerAsync(
            "add_auth",
            ("module", module),
            ("scheme", "basic")
        );
        string complaint = await second.ComplaintAsync(
            "apply",
            ("preview_id", preview.GetProperty("preview_id").GetString())
        );

        Assert.Contains("outside the folders", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer wrong")]
    [InlineData("bearer {token}")]
    [InlineData("{token}")]
    [InlineData("Bearer {token}x")]
    [InlineData("Basic {token}")]
    public async Task Without_the_token_nobody_is_let_in(string authorization)
    {
        using HttpResponseMessage answer = await AskAsync(
            authorization.Replace("{token}", server.Token, StringComparison.Ordinal)
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://localhost.evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    public async Task Other_sites_pages_are_kept_out_even_with_the_token(
        string header,
        string value
    )
    {
        using HttpResponseMessage answer = await AskAsync(
            $"Bearer {server.Token}",
            (header, value)
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:3000")]
    [InlineData("http://127.0.0.1")]
    public async Task This_machines_own_pages_are_let_in(string origin)
    {
        using HttpResponseMessage answer = await AskAsync(
            $"Bearer {server.Token}",
            ("Origin", origin)
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Listens_on_this_machine_only()
    {
        Assert.True(server.Address.IsLoopback);
        using HttpClient client = new();
        foreach (
            IPAddress address in Dns.GetHostAddresses(Dns.GetHostName())
                .Where(known => !IPAddress.IsLoopback(known))
        )
        {
            UriBuilder elsewhere = new(server.Address) { Host = address.ToString() };
            await Assert.ThrowsAsync<HttpRequestException>(() =>
                client.GetAsync(elsewhere.Uri, TestContext.Current.CancellationToken)
            );
        }
    }

    [Theory]
    [InlineData("short")]
    [InlineData("this one has spaces in it, though it is long enough")]
    public async Task A_weak_token_is_refused(string token)
    {
        ProcessStartInfo request = ProcessResult.Request(ServedBindery.Program, ["mcp", "--http"]);
        request.Environment["BINDERY_MCP_TOKEN"] = token;
        using Process process = Process.Start(request)!;

        string errors = await process.StandardError.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );

        Assert.Contains("openssl rand", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(token, errors, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(
        string authorization,
        params (string Name, string Value)[] headers
    )
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Post, server.Address);
        request.Content = new StringContent(Question, Encoding.UTF8, "application/json");
        request.Headers.Add("Accept", "application/json, text/event-stream");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
