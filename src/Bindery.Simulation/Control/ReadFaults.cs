using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ReadFaults : IControlAction
{
    public string Method => "GET";
    public string Path => "/faults";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        return Task.FromResult<JsonNode?>(FaultJson.Of(simulation.Faults));
    }
}
