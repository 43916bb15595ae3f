using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

/// <summary>Body <c>{topic, url}</c>.</summary>
internal sealed class AddSubscription : IControlAction
{
    public string Method => "POST";
    public string Path => "/subscriptions";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        return Task.FromResult<JsonNode?>(
            WebhookJson.Of(simulation.Subscribe(request.Text("topic"), request.Address("url")))
        );
    }
}
