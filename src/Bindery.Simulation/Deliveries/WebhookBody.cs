using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Deliveries;

/// <summary>What a delivery holds: the record alone, in an envelope, or a list of events that name it.</summary>
internal static class WebhookBody
{
    public static JsonNode Of(Webhooks webhooks, WebhookEventFacts facts, JsonObject record)
    {
        JsonObject told = Event(webhooks, facts, record);
        if (!webhooks.Several)
        {
            return told;
        }

        JsonArray events = new(told);
        if (webhooks.EventsPath is not { } path)
        {
            return events;
        }

        JsonObject body = [];
        MemberPath.Write(body, path, events);
        return body;
    }

    private static JsonObject Event(Webhooks webhooks, WebhookEventFacts facts, JsonObject record)
    {
        JsonObject body = Content(webhooks, facts, record);
        if (webhooks.TopicPath is { } topic)
        {
            MemberPath.Write(body, topic, facts.Topic);
        }

        // The record's key may be one of those that name a delivery together.
        foreach (string member in webhooks.DeliveryPath.Where(IsFree))
        {
            MemberPath.Write(body, member, facts.DeliveryId);
        }

        bool IsFree(string member) => MemberPath.Read(body, member) is null;

        if (webhooks.AccountPath is { } account)
        {
            MemberPath.Write(body, account, facts.Account);
        }

        if (webhooks.TriggeredAtPath is { } moment)
        {
            MemberPath.Write(body, moment, facts.Moment.ToUnixTimeMilliseconds());
        }

        return body;
    }

    private static JsonObject Content(Webhooks webhooks, WebhookEventFacts facts, JsonObject record)
    {
        JsonObject body = [];
        if (webhooks.KeyPath is { } key)
        {
            MemberPath.Write(body, key, Number(facts.Key));
        }
        else if (webhooks.PayloadPath is { } place)
        {
            MemberPath.Write(body, place, record);
        }
        else
        {
            body = record;
        }

        return body;
    }

    // Also where the record itself writes its key as a text.
    private static JsonNode Number(string key) =>
        long.TryParse(key, out long number) ? number : key;
}
