using System.Text.Json.Nodes;
using Bindery.Simulation.Deliveries;

namespace Bindery.Simulation.Control;

internal static class WebhookJson
{
    public static JsonObject Of(WebhookSubscription subscription) =>
        new()
        {
            ["id"] = subscription.Id,
            ["topic"] = subscription.Topic,
            ["url"] = subscription.Url.ToString(),
        };

    public static JsonObject Of(WebhookResult result) =>
        new()
        {
            ["topic"] = result.Topic,
            ["delivery_id"] = result.DeliveryId,
            ["status"] = result.Status,
            ["milliseconds"] = Math.Round(result.Milliseconds, 1),
            ["error"] = result.Error,
        };
}
