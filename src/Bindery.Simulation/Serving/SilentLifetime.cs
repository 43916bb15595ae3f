using Microsoft.Extensions.Hosting;

namespace Bindery.Simulation.Serving;

/// <summary>Ctrl-C belongs to the command line.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
