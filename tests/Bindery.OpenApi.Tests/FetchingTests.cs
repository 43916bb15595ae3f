using System.Net;
using System.Net.Sockets;
using System.Text;
using Bindery.Core.Failures;
using Bindery.OpenApi.Reading;

namespace Bindery.OpenApi.Tests;

public sealed class FetchingTests : IDisposable
{
    private readonly HttpListener _web = new();
    private readonly string _address = $"http://127.0.0.1:{FreePort()}/";

    public FetchingTests()
    {
        _web.Prefixes.Add(_address);
        _web.Start();
    }

    public void Dispose() => _web.Close();

    [Fact]
    public async Task Reads_a_document_from_an_address()
    {
        Task answered = AnswerAsync(200, "openapi: 3.0.0");

        Assert.Equal("openapi: 3.0.0", await FetchAsync(_address + "openapi.yaml"));
        await answered;
    }

    [Fact]
    public async Task Says_which_address_answered_what()
    {
        Task answered = AnswerAsync(404, "");

        BinderyException failed = await Assert.ThrowsAsync<BinderyException>(() =>
            FetchAsync(_address)
        );

        await answered;
        Assert.Equal(ExitCode.OutsideFailure, failed.ExitCode);
        Assert.Contains($"{_address} answers 404", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_text_in_another_encoding()
    {
        Task answered = AnswerAsync(200, [0xC3, 0x28]);

        BinderyException failed = await Assert.ThrowsAsync<BinderyException>(() =>
            FetchAsync(_address)
        );

        await answered;
        Assert.Contains("isn't UTF-8", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/openapi.yaml")]
    [InlineData("gopher://example.com/")]
    public async Task Asks_the_web_only(string address)
    {
        BinderyException refused = await Assert.ThrowsAsync<BinderyException>(() =>
            FetchAsync(address)
        );

        Assert.Equal(ExitCode.BadRequest, refused.ExitCode);
    }

    [Fact]
    public async Task Says_that_there_is_no_such_file()
    {
        BinderyException refused = await Assert.ThrowsAsync<BinderyException>(() =>
            FetchAsync("/nowhere/openapi.yaml")
        );

        Assert.Contains("there is no file", refused.Message, StringComparison.Ordinal);
    }

    private static Task<string> FetchAsync(string source) =>
        DescriptionText.ReadAsync(source, TestContext.Current.CancellationToken);

    private Task AnswerAsync(int status, string body) =>
        AnswerAsync(status, Encoding.UTF8.GetBytes(body));

    private async Task AnswerAsync(int status, byte[] body)
    {
        HttpListenerContext asked = await _web.GetContextAsync();
        asked.Response.StatusCode = status;
        await asked.Response.OutputStream.WriteAsync(body, TestContext.Current.CancellationToken);
        asked.Response.Close();
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
