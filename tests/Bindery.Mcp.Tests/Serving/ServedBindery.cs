using System.Collections.Immutable;
using System.Text.Json;
using Bindery.Testing;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

// MCP9005: roots are deprecated from 2026-07-28 on; clients still give them.
#pragma warning disable MCP9005

namespace Bindery.Mcp.Tests.Serving;

/// <summary>A client of the SDK and the built program that it talks to.</summary>
internal sealed class ServedBindery : IAsyncDisposable
{
    /// <summary>The last version with a handshake, and the first without.</summary>
    public static readonly string[] Versions = ["2025-11-25", "2026-07-28"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public ServedBindery(McpClient client) => Client = client;

    public McpClient Client { get; }

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "bindery");

    /// <param name="roots">What the client gives as roots; null for a client that gives none.</param>
    /// <param name="version">Of the protocol.</param>
    /// <param name="arguments">Of <c>bindery mcp</c>.</param>
    public static Task<ServedBindery> StartAsync(
        ImmutableArray<string>? roots,
        string? version = null,
        params string[] arguments
    ) => StartAsync(roots, version, new Dictionary<string, string?>(), arguments);

    /// <param name="environment">Variables of the server, beside this process's own.</param>
    public static async Task<ServedBindery> StartAsync(
        ImmutableArray<string>? roots,
        string? version,
        IDictionary<string, string?> environment,
        params string[] arguments
    )
    {
        StdioClientTransport transport = new(
            new StdioClientTransportOptions
            {
                Command = Program,
                Arguments = ["mcp", .. arguments],
                WorkingDirectory = Path.GetTempPath(),
                EnvironmentVariables = environment,
            }
        );
        return new ServedBindery(
            await McpClient.CreateAsync(
                transport,
                OptionsOf(roots, version),
                cancellationToken: TestContext.Current.CancellationToken
            )
        );
    }

    public static McpClientOptions OptionsOf(ImmutableArray<string>? roots, string? version) =>
        new()
        {
            ProtocolVersion = version,
            // On a machine under load a client that gives up early would try the older handshake.
            DiscoverProbeTimeout = Patience,
            InitializationTimeout = Patience,
            Capabilities = roots is null
                ? new ClientCapabilities()
                : new ClientCapabilities { Roots = new RootsCapability() },
            Handlers = roots is not { } given
                ? new McpClientHandlers()
                : new McpClientHandlers
                {
                    RootsHandler = (_, _) =>
                        ValueTask.FromResult(
                            new ListRootsResult
                            {
                                Roots = [.. given.Select(uri => new Root { Uri = uri })],
                            }
                        ),
                },
        };

    public static string UriOf(TemporaryFolder folder) => new Uri(folder.Path).AbsoluteUri;

    public Task<CallToolResult> CallAsync(
        string tool,
        params (string Name, object? Value)[] arguments
    ) =>
        Client
            .CallToolAsync(
                tool,
                arguments.ToDictionary(
                    argument => argument.Name,
                    argument => argument.Value,
                    StringComparer.Ordinal
                ),
                cancellationToken: TestContext.Current.CancellationToken
            )
            .AsTask();

    /// <summary>The structured answer of a call that succeeds.</summary>
    public async Task<JsonElement> AnswerAsync(
        string tool,
        params (string Name, object? Value)[] arguments
    )
    {
        CallToolResult result = await CallAsync(tool, arguments);
        Assert.False(result.IsError is true, TextOf(result));
        return result.StructuredContent!.Value;
    }

    /// <summary>What is said of a call that fails.</summary>
    public async Task<string> ComplaintAsync(
        string tool,
        params (string Name, object? Value)[] arguments
    )
    {
        CallToolResult result = await CallAsync(tool, arguments);
        Assert.True(result.IsError is true, TextOf(result));
        return TextOf(result);
    }

    public static string TextOf(CallToolResult result) =>
        string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
