using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ReadCounters : IControlAction
{
    public string Method => "GET";
    public string Path => "/counters";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        return Task.FromResult<JsonNode?>(simulation.Counters.ToJson());
    }
}
