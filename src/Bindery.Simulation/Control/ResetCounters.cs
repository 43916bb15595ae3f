using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ResetCounters : IControlAction
{
    public string Method => "POST";
    public string Path => "/counters/reset";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        simulation.Counters.Reset();
        return Task.FromResult<JsonNode?>(new JsonObject());
    }
}
