using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Sampling;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Deliveries;

/// <summary>Writes and signs deliveries as the blueprint says.</summary>
internal sealed class DeliveryBuilder(
    Blueprint blueprint,
    PlatformState state,
    SettingVault settings,
    TimeProvider clock
)
{
    /// <summary>From the state as it is now; of a record that is gone, only its key.</summary>
    public WebhookDelivery Build(WebhookOrder order)
    {
        WebhookTopic topic = Topic(order.Topic);
        RecordShape shape = state.Table(topic.Entity).Shape;
        StoredRecord? record = state.Find(topic.Entity, order.Key);
        if (record is null && topic.Event != WebhookEvent.Delete)
        {
            throw new SimulationException(
                $"There is no {topic.Entity} '{order.Key}' for a webhook '{order.Topic}'."
            );
        }

        JsonObject payload =
            topic.Event == WebhookEvent.Delete || record is null
                ? KeyOnly(shape, order.Key)
                : JsonBytes.Thawed(record.Json);
        WebhookEventFacts facts = new(
            order.Topic,
            order.Key,
            order.DeliveryId ?? Guid.NewGuid().ToString(),
            clock.GetUtcNow(),
            settings.Of(Webhooks.AccountSetting)
        );
        return Signed(order, facts, JsonBytes.Of(WebhookBody.Of(Webhooks, facts, payload)));
    }

    public WebhookTopic Topic(string name) =>
        Webhooks.Topics.FirstOrDefault(topic => topic.Topic == name)
        ?? throw new SimulationException(
            $"There is no webhook topic '{name}'; use one of {string.Join(", ", Webhooks.Topics.Select(topic => topic.Topic))}."
        );

    private Webhooks Webhooks =>
        blueprint.Webhooks
        ?? throw new SimulationException($"The blueprint '{blueprint.Name}' has no webhooks.");

    private WebhookDelivery Signed(WebhookOrder order, WebhookEventFacts facts, byte[] body)
    {
        WebhookSignature signature = Webhooks.Signature;
        string secret = settings.Of(signature.Secret);
        Uri url = Webhooks.TopicEndsAddress ? Below(order.Url, order.Topic) : order.Url;
        ImmutableDictionary<string, string> proof = WebhookSigner.Headers(
            signature,
            settings.Of(signature.User),
            order.Tampering == WebhookTampering.Signature ? secret + "?" : secret,
            body,
            url,
            facts.Moment
        );
        return new WebhookDelivery(
            order.Topic,
            facts.DeliveryId,
            url,
            Headers(order.Topic, facts.DeliveryId).SetItems(proof),
            order.Tampering == WebhookTampering.Body ? Changed(body) : body
        );
    }

    private static Uri Below(Uri address, string topic) =>
        new($"{address.AbsoluteUri.TrimEnd('/')}/{Uri.EscapeDataString(topic)}");

    /// <summary>Still JSON, so that only the signature can tell.</summary>
    private static byte[] Changed(byte[] body) =>
        body[0] == (byte)'['
            ? [.. body.AsSpan(0, body.Length - 1), .. ",{\"forged\":true}]"u8]
            : [.. body.AsSpan(0, body.Length - 1), .. ",\"forged\":true}"u8];

    private ImmutableDictionary<string, string> Headers(string topic, string id)
    {
        ImmutableDictionary<string, string>.Builder headers = ImmutableDictionary.CreateBuilder<
            string,
            string
        >(StringComparer.OrdinalIgnoreCase);
        Set(headers, Webhooks.TopicHeader, topic);
        Set(headers, Webhooks.DeliveryHeader, id);
        Set(
            headers,
            Webhooks.TriggeredAtHeader,
            clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ")
        );
        Set(headers, Webhooks.AccountHeader, settings.Account);
        return headers.ToImmutable();
    }

    private static void Set(
        ImmutableDictionary<string, string>.Builder headers,
        string? name,
        string value
    )
    {
        if (name is not null)
        {
            headers[name] = value;
        }
    }

    private static JsonObject KeyOnly(RecordShape shape, string key)
    {
        JsonObject payload = [];
        string[] parts = key.Split(':', shape.Key.External.Length);
        foreach ((int at, string member) in shape.Key.External.Index())
        {
            MemberPath.Write(payload, member, KeyPart(shape, at < parts.Length ? parts[at] : ""));
        }

        return payload;
    }

    private static JsonNode? KeyPart(RecordShape shape, string part) =>
        Coercion.Of(
            new FieldMapping { External = "key", Type = shape.Key.Type },
            JsonValue.Create(part)
        );
}
