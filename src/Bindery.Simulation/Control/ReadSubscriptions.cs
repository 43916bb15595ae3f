using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

internal sealed class ReadSubscriptions : IControlAction
{
    public string Method => "GET";
    public string Path => "/subscriptions";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        JsonArray list = new([.. simulation.Subscriptions.Select(WebhookJson.Of)]);
        return Task.FromResult<JsonNode?>(list);
    }
}
