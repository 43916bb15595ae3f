using System.Text.Json.Nodes;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

internal sealed class RemoveRecord : IControlAction
{
    public string Method => "DELETE";
    public string Path => "/records/*/*";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        string key = Uri.UnescapeDataString(request.Segments[1]);
        if (!simulation.State.Delete(request.Segments[0], key))
        {
            throw new RequestRefusedException(404, $"There is no {request.Segments[0]} '{key}'.");
        }

        return Task.FromResult<JsonNode?>(new JsonObject());
    }
}
