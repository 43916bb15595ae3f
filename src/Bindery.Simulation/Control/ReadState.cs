using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ReadState : IControlAction
{
    public string Method => "GET";
    public string Path => "/state";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        return Task.FromResult<JsonNode?>(simulation.State.Snapshot());
    }
}
