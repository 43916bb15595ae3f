using System.Text.Json.Nodes;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

internal sealed class RemoveSubscription : IControlAction
{
    public string Method => "DELETE";
    public string Path => "/subscriptions/*";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        bool known = int.TryParse(request.Segments[0], out int id) && simulation.Unsubscribe(id);
        return known
            ? Task.FromResult<JsonNode?>(new JsonObject())
            : throw new RequestRefusedException(
                404,
                $"There is no subscription {request.Segments[0]}."
            );
    }
}
