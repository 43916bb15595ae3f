using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ReadDeliveries : IControlAction
{
    public string Method => "GET";
    public string Path => "/deliveries";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        JsonArray list = new([.. simulation.Deliveries.Select(WebhookJson.Of)]);
        return Task.FromResult<JsonNode?>(list);
    }
}
