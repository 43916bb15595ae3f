using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Deliveries;

/// <summary>The record as a delivery holds it: alone, or in an envelope that names the topic.</summary>
internal static class WebhookBody
{
    public static JsonObject Of(Webhooks webhooks, string topic, JsonObject record)
    {
        JsonObject body = record;
        if (webhooks.PayloadPath is { } place)
        {
            body = [];
            MemberPath.Write(body, place, record);
        }

        if (webhooks.TopicPath is { } path)
        {
            MemberPath.Write(body, path, topic);
        }

        return body;
    }
}
