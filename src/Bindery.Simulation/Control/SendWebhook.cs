using System.Text.Json.Nodes;
using Bindery.Simulation.Deliveries;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

/// <summary>Body <c>{topic, id, url, tamper?, delivery_id?}</c>; answers status and milliseconds.</summary>
internal sealed class SendWebhook : IControlAction
{
    public string Method => "POST";
    public string Path => "/webhooks";

    public async Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        WebhookOrder order = new()
        {
            Topic = request.Text("topic"),
            Key = request.Text("id"),
            Url = request.Address("url"),
            Tampering = Tampering(request.OptionalText("tamper") ?? "none"),
            DeliveryId = request.OptionalText("delivery_id"),
        };
        return WebhookJson.Of(await simulation.SendWebhookAsync(order, cancellation));
    }

    private static WebhookTampering Tampering(string text) =>
        text switch
        {
            "none" => WebhookTampering.None,
            "signature" => WebhookTampering.Signature,
            "body" => WebhookTampering.Body,
            _ => throw new RequestRefusedException(
                400,
                "'tamper' must be none, signature or body."
            ),
        };
}
