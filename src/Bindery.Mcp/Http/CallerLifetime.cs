using Microsoft.Extensions.Hosting;

namespace Bindery.Mcp.Http;

/// <summary>Whoever started the server ends it; Ctrl-C belongs to the command line.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
