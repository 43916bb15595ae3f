using System.Collections.Immutable;
using System.Diagnostics;
using Bindery.Testing;
using ModelContextProtocol.Client;

namespace Bindery.Mcp.Tests.Serving;

/// <summary>The built program, serving over HTTP.</summary>
public sealed class HttpBindery : IAsyncLifetime
{
    private const string AddressLine = "Address: ";
    private const string TokenLine = "Header: Authorization: Bearer ";

    private Process? _process;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public string Token { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        ProcessStartInfo request = ProcessResult.Request(
            ServedBindery.Program,
            ["mcp", "--http", "--port", "0"]
        );
        _process = Process.Start(request)!;
        while (Token.Length == 0)
        {
            string line =
                await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)
                ?? throw new InvalidOperationException("bindery mcp --http ended at once");
            if (line.StartsWith(AddressLine, StringComparison.Ordinal))
            {
                Address = new Uri(line[AddressLine.Length..]);
            }
            else if (line.StartsWith(TokenLine, StringComparison.Ordinal))
            {
                Token = line[TokenLine.Length..];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    internal async Task<ServedBindery> ConnectAsync(
        ImmutableArray<string>? roots,
        string? version = null
    )
    {
        HttpClientTransport transport = new(
            new HttpClientTransportOptions
            {
                Endpoint = Address,
                TransportMode = HttpTransportMode.StreamableHttp,
                AdditionalHeaders = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["Authorization"] = $"Bearer {Token}",
                },
            }
        );
        return new ServedBindery(
            await McpClient.CreateAsync(
                transport,
                ServedBindery.OptionsOf(roots, version),
                cancellationToken: TestContext.Current.CancellationToken
            )
        );
    }
}
