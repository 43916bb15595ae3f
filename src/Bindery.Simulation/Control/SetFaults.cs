using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

/// <summary>Body <c>{faults: [{kind, one_in, seed}]}</c> replaces them; an empty list ends them.</summary>
internal sealed class SetFaults : IControlAction
{
    public string Method => "POST";
    public string Path => "/faults";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        simulation.SetFaults(FaultJson.Read(request.Body));
        return Task.FromResult<JsonNode?>(FaultJson.Of(simulation.Faults));
    }
}
