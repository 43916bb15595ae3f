using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Platform;

/// <summary>What a delivery says: one event, or a list of one.</summary>
internal static class DeliveryBody
{
    public static JsonNode Of(
        Webhooks webhooks,
        string topic,
        PlatformRecord record,
        string deliveryId,
        string account
    )
    {
        JsonObject told = Event(webhooks, topic, record, deliveryId);
        if (webhooks.AccountPath is { } path)
        {
            told[path] = account;
        }

        return (webhooks.Several, webhooks.EventsPath) switch
        {
            (false, _) => told,
            (true, { } list) => new JsonObject { [list] = new JsonArray(told) },
            _ => new JsonArray(told),
        };
    }

    private static JsonObject Event(
        Webhooks webhooks,
        string topic,
        PlatformRecord record,
        string deliveryId
    )
    {
        JsonObject body = webhooks switch
        {
            { KeyPath: { } key } => new JsonObject { [key] = record.Key },
            { PayloadPath: { } place } => new JsonObject { [place] = record.Payload.DeepClone() },
            _ => record.Payload.DeepClone().AsObject(),
        };
        if (webhooks.TopicPath is { } path)
        {
            body[path] = topic;
        }

        // The record's key may be one of those that name a delivery together.
        foreach (string member in webhooks.DeliveryPath.Except(body.Select(told => told.Key)))
        {
            body[member] = deliveryId;
        }

        if (webhooks.TriggeredAtPath is { } moment)
        {
            body[moment] = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        }

        return body;
    }
}
