using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Webhooks;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>Topics that the platform calls about, and what receives them where nothing does yet.</summary>
internal sealed class WebhookStep : IEnhancementStep
{
    private const string DefaultSecret = "webhook_secret";

    public string Kind => RecordedStep.Webhook;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Webhooks shape = Shape(connector, step);
        ImmutableArray<WebhookTopic> asked =
        [
            .. step.Names.Select(topic => TopicOf(connector, topic)),
        ];
        Webhooks webhooks = shape with
        {
            Topics = [.. shape.Topics, .. asked.Where(topic => !shape.Topics.Contains(topic))],
        };
        ConnectorContext context = connector.With(
            connector.Context.Blueprint with
            {
                Webhooks = webhooks,
            }
        );
        Setting secret = SecretOf(connector.Platform, webhooks.Signature.Secret);
        bool isFirst = connector.Backend.Topics.IsEmpty;
        return new StepParts(
            context,
            [
                new SettingPart(context, secret),
                new WebhookControllerPart(context, webhooks),
                new WebhookVerifierPart(context, webhooks.Signature),
                new WebhookPagePart(context),
                .. asked.Select(topic => new WebhookTopicPart(context, topic)),
            ],
            isFirst
                ?
                [
                    $"Deliveries are expected with their topic in {webhooks.TopicHeader} and signed in {webhooks.Signature.Header}, by the secret in {webhooks.Signature.Secret}. Compare with the platform's documentation: controllers/webhook_controller.py and components/webhook_verifier.py.",
                ]
                : []
        );
    }

    private static Webhooks Shape(Connector connector, RecordedStep step)
    {
        Webhooks known =
            connector.Context.Blueprint.Webhooks
            ?? (connector.Platform.Webhooks ?? Usual()) with
            {
                Topics = [],
            };
        return known with
        {
            Signature = known.Signature with
            {
                Header = step.Header ?? known.Signature.Header,
                Encoding = step.Scheme switch
                {
                    null => known.Signature.Encoding,
                    "hmac-sha256-base64" => SignatureEncoding.Base64,
                    "hmac-sha256-hex" => SignatureEncoding.Hex,
                    _ => throw BinderyException.BadRequest(
                        $"'{step.Scheme}' is no signature that can be verified; take hmac-sha256-hex or hmac-sha256-base64."
                    ),
                },
            },
        };
    }

    private static Webhooks Usual() =>
        BlueprintCatalog.Archetype(ConnectorType.Ecommerce).Blueprint.Webhooks!;

    // "orders/create", "order.deleted", "pedido=order": a topic is about an entity of the connector.
    private static WebhookTopic TopicOf(Connector connector, string text)
    {
        string topic = text.Split('=')[0];
        string? named = text.Contains('=', StringComparison.Ordinal) ? text.Split('=', 2)[1] : null;
        if (named is null && Known(connector, topic) is { } known)
        {
            return known;
        }

        ImmutableArray<string> words =
        [
            .. topic.ToLowerInvariant().Split('/', '.', ':', ' '),
            .. topic.ToLowerInvariant().Split('/', '.', '_', '-', ':', ' '),
        ];
        ImmutableArray<Entity> entities =
        [
            .. connector.Context.Blueprint.Entities.Where(entity =>
                named is null
                    ? words.Contains(entity.Name) || words.Contains(entity.Plural)
                    : entity.Name == named || entity.Plural == named
            ),
        ];
        return entities is [var only]
            ? new WebhookTopic
            {
                Topic = topic,
                Entity = only.Name,
                Event = words.Any(word => word.StartsWith("delet", StringComparison.Ordinal))
                    ? WebhookEvent.Delete
                    : WebhookEvent.Upsert,
            }
            : throw BinderyException.BadRequest(
                $"which entity the topic '{topic}' is about can't be told; say it as {topic}=ENTITY, where ENTITY is one of: {string.Join(", ", connector.Context.Blueprint.Entities.Select(entity => entity.Name))}."
            );
    }

    private static WebhookTopic? Known(Connector connector, string topic) =>
        connector.Platform.Webhooks?.Topics.FirstOrDefault(known =>
            known.Topic == topic
            && connector.Context.Blueprint.Entities.Any(entity => entity.Name == known.Entity)
        );

    private static Setting SecretOf(Blueprint platform, string name) =>
        platform.Settings.FirstOrDefault(setting => setting.Name == name)
        ?? new Setting
        {
            Name = DefaultSecret,
            Label = "Webhook secret",
            Type = SettingType.Secret,
            Help = "Secret with which the platform signs its webhooks",
        };
}
