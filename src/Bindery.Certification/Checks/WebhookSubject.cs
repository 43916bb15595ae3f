using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Checks;

/// <summary>What webhooks are tried with: a kind of record, its topic, and the way to Odoo.</summary>
internal sealed record WebhookSubject(
    Entity Entity,
    string Topic,
    Uri Address,
    DeliverySigner Signer,
    string Secret
)
{
    /// <summary>Orders where there are any; null where no webhook tells of an imported record.</summary>
    public static (Entity Entity, WebhookTopic Topic)? Choose(Blueprint blueprint) =>
        (
            from topic in blueprint.Webhooks?.Topics ?? []
            where topic.Event != WebhookEvent.Delete
            from entity in blueprint.Entities
            where entity.Name == topic.Entity && entity.Direction != Direction.Export
            orderby entity.Kind == EntityKind.Order ? 0 : 1
            select ((Entity, WebhookTopic)?)(entity, topic)
        ).FirstOrDefault();

    public static async Task<WebhookSubject> OfAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        (Entity entity, WebhookTopic topic) = Choose(context.Blueprint)!.Value;
        Webhooks webhooks = context.Blueprint.Webhooks!;
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        OdooServer server = await context.ServerAsync(cancellation);
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        return new WebhookSubject(
            entity,
            topic.Topic,
            new Uri(
                server.Address,
                (await backend.WebhookAddressAsync(cancellation)).AbsolutePath.TrimStart('/')
                    + (webhooks.TopicEndsAddress ? "/" + topic.Topic : "")
            ),
            new DeliverySigner(
                webhooks,
                webhooks.AccountSetting is { } setting
                    ? platform.Settings[setting]
                    : platform.Account,
                webhooks.Signature.User is { } user ? platform.Settings[user] : "",
                await backend.WebhookAddressAsync(cancellation)
            ),
            platform.Settings[webhooks.Signature.Secret]
        );
    }

    /// <summary>The address with another token in it.</summary>
    public Uri WithToken(string token)
    {
        string[] steps = Address.AbsoluteUri.Split('/');
        steps[Array.IndexOf(steps, "webhook") + 1] = token;
        return new Uri(string.Join('/', steps));
    }

    public Delivery Delivery(PlatformRecord record, string deliveryId) =>
        Signer.Sign(Topic, record, Secret, deliveryId);

    public Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken cancellation) =>
        SendAsync(delivery, Address, cancellation);

    public static async Task<DeliveryAnswer> SendAsync(
        Delivery delivery,
        Uri address,
        CancellationToken cancellation
    )
    {
        using SocketsHttpHandler handler = new()
        {
            // A forger isn't bound to ASCII.
            RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        };
        using HttpClient client = new(handler);
        using HttpRequestMessage request = new(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(delivery.Body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach ((string name, string value) in delivery.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        long started = TimeProvider.System.GetTimestamp();
        using HttpResponseMessage response = await client.SendAsync(request, cancellation);
        return new DeliveryAnswer(
            (int)response.StatusCode,
            TimeProvider.System.GetElapsedTime(started)
        );
    }

    /// <summary>How many bindings a record has.</summary>
    public async Task<int> BindingsAsync(
        CertificationContext context,
        PlatformRecord record,
        CancellationToken cancellation
    )
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        JsonArray domain = new(new JsonArray("external_id", "=", record.Key));
        ImmutableArray<JsonObject> found = await odoo.SearchReadAsync(
            context.Names.Of(Entity).BindingModel,
            domain,
            ["external_id"],
            cancellation
        );
        return found.Length;
    }
}
