using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bindery.Simulation.Serving;

/// <summary>Kestrel without anything from its surroundings: no settings files, no environment, no signal handlers.</summary>
internal sealed class HttpHost : IAsyncDisposable
{
    private const long LargestBody = 5_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly WebApplication application;
    private readonly TaskCompletionSource<FrontDoor> door = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private HttpHost(SimulationOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions()
        );
        builder.WebHost.UseKestrelCore();
        if (options.Certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(
                options.Address,
                options.Port,
                endpoint =>
                {
                    endpoint.Protocols = HttpProtocols.Http1;
                    if (options.Certificate is { } certificate)
                    {
                        endpoint.UseHttps(certificate);
                    }
                }
            );
        });
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Patience);
        application = builder.Build();
        application.Run(HandleAsync);
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static async Task<HttpHost> StartAsync(
        SimulationOptions options,
        CancellationToken cancellation
    )
    {
        HttpHost host = new(options);
        try
        {
            await host.application.StartAsync(cancellation);
        }
        catch (IOException problem)
        {
            await host.application.DisposeAsync();
            throw new SimulationException(
                $"Can't listen on {options.Address}:{options.Port}: {problem.Message} Take another port, or 0 for a free one.",
                problem
            );
        }

        host.Address = host.Reachable(options.Address);
        return host;
    }

    /// <summary>Requests that came earlier wait until now.</summary>
    public void Serve(FrontDoor front) => door.TrySetResult(front);

    public async ValueTask DisposeAsync()
    {
        door.TrySetCanceled();
        await application.StopAsync();
        await application.DisposeAsync();
    }

    /// <summary>"Every address" is nowhere to call; this machine's own loopback is.</summary>
    private Uri Reachable(IPAddress address)
    {
        IServerAddressesFeature addresses = application
            .Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()!;
        Uri bound = new(addresses.Addresses.First());
        bool every = address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);
        IPAddress shown = every ? IPAddress.Loopback : address;
        return new UriBuilder(bound.Scheme, shown.ToString(), bound.Port).Uri;
    }

    private async Task HandleAsync(HttpContext context)
    {
        FrontDoor front = await door.Task.WaitAsync(context.RequestAborted);
        CancellationToken stopping = application.Lifetime.ApplicationStopping;
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            stopping
        );
        try
        {
            await front.HandleAsync(context, either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            context.Abort();
        }
    }
}
