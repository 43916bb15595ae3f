using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Simulation;

namespace Bindery.Mcp.Simulations;

/// <summary>The fake platforms that run, by id; they end with the server.</summary>
internal sealed class SimulationRack : IAsyncDisposable
{
    private const int Most = 4;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ImmutableSortedDictionary<string, SimulatedPlatform> _running =
        ImmutableSortedDictionary.Create<string, SimulatedPlatform>(StringComparer.Ordinal);
    private int _started;

    public async Task<(string Id, SimulatedPlatform Platform)> StartAsync(
        SimulationOptions options,
        CancellationToken cancellation
    )
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_running.Count >= Most)
            {
                throw BinderyException.BadRequest(
                    $"{Most} simulations run already ({string.Join(", ", _running.Keys)}); end one with simulate_stop."
                );
            }

            SimulatedPlatform platform = await SimulatedPlatform.StartAsync(options, cancellation);
            string id = $"{options.Blueprint.Name}-{++_started}";
            _running = _running.Add(id, platform);
            return (id, platform);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <exception cref="BinderyException">None of that id runs.</exception>
    public SimulatedPlatform Find(string id) =>
        _running.TryGetValue(id, out SimulatedPlatform? platform) ? platform : throw Unknown(id);

    /// <exception cref="BinderyException">None of that id runs.</exception>
    public async Task StopAsync(string id, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            SimulatedPlatform platform = Find(id);
            _running = _running.Remove(id);
            await platform.DisposeAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (SimulatedPlatform platform in _running.Values)
        {
            await platform.DisposeAsync();
        }

        _gate.Dispose();
    }

    private BinderyException Unknown(string id) =>
        BinderyException.BadRequest(
            _running.IsEmpty
                ? $"no simulation '{OneLine.Of(id)}' runs; start one with simulate_start."
                : $"no simulation '{OneLine.Of(id)}' runs; there are {string.Join(", ", _running.Keys)}."
        );
}
