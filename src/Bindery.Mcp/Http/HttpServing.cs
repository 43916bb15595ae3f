using System.Net;
using Bindery.Core.Failures;
using Bindery.Mcp.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.AspNetCore;

namespace Bindery.Mcp.Http;

/// <summary>
/// The server over Streamable HTTP, for this machine only. Nothing of its surroundings counts: no
/// settings files, no environment, no signal handlers.
/// </summary>
public sealed class HttpServing : IAsyncDisposable
{
    private const string Path = "/mcp";
    private const long LargestBody = 5_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Workbench _bench;
    private readonly WebApplication _application;

    private HttpServing(ServingOptions options, int port, BearerToken token)
    {
        _bench = new Workbench(options);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions()
        );
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(
                IPAddress.Loopback,
                port,
                endpoint => endpoint.Protocols = HttpProtocols.Http1
            );
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Patience);
        builder
            .Services.AddMcpServer(served => BinderyServer.Describe(served, _bench))
            .WithHttpTransport(transport =>
                // Older clients have sessions, in which they are asked for their roots.
                transport.SessionMode = HttpServerSessionMode.StatefulForInitializeClients
            );
        _application = builder.Build();
        LocalGate gate = new(token);
        _application.Use(gate.PassAsync);
        _application.MapMcp(Path);
    }

    /// <summary>Where clients call.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1" + Path);

    /// <param name="options">What clients may use.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="token">What clients have to show.</param>
    /// <exception cref="BinderyException">The port is taken.</exception>
    public static async Task<HttpServing> StartAsync(
        ServingOptions options,
        int port,
        BearerToken token,
        CancellationToken cancellation
    )
    {
        HttpServing serving = new(options, port, token);
        try
        {
            await serving._application.StartAsync(cancellation);
        }
        catch (IOException failure)
        {
            await serving.DisposeAsync();
            throw BinderyException.Outside(
                $"can't listen on 127.0.0.1:{port}: {failure.Message} Take another --port, or 0 for a free one.",
                failure
            );
        }

        IServerAddressesFeature addresses = serving
            ._application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!;
        serving.Address = new Uri(new Uri(addresses.Addresses.First()), Path);
        return serving;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        await _bench.DisposeAsync();
    }
}
