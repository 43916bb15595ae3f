using Bindery.Mcp.Previews;
using Bindery.Mcp.Simulations;

namespace Bindery.Mcp.Serving;

/// <summary>What lives as long as the server does.</summary>
internal sealed class Workbench(ServingOptions options) : IAsyncDisposable
{
    public ServingOptions Options { get; } = options;

    public PreviewShelf Previews { get; } = new();

    public SimulationRack Simulations { get; } = new();

    /// <summary>Held while files are written: one ChangeSet at a time.</summary>
    public SemaphoreSlim Writing { get; } = new(1, 1);

    public async ValueTask DisposeAsync()
    {
        await Simulations.DisposeAsync();
        Writing.Dispose();
    }
}
