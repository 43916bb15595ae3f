using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary>One topic: what a delivery of it does.</summary>
internal sealed class WebhookTopicPart(ConnectorContext connector, WebhookTopic topic) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace backend = BackendModelPart.ClassOf(connector);
        PythonLiteral action = PythonLiteral.Of(
            topic.Event == WebhookEvent.Delete ? "delete" : "upsert"
        );
        PythonLiteral model = PythonLiteral.Of(connector.BindingOf(topic.Entity));
        return Attributes()
            .Aggregate(
                draft,
                (made, attribute) => WithText(made, backend, attribute.Name, attribute.Text)
            )
            .EnsureAttribute(
                backend,
                PythonName.Of("_webhook_platform"),
                PythonLiteral.Of(connector.Names.SnakePrefix)
            )
            .EnsureAttribute(backend, PythonName.Of("_webhook_handlers"), PythonSource.Of($"{{}}"))
            .EnsureDictionaryEntry(
                backend,
                PythonName.Of("_webhook_handlers"),
                PythonLiteral.Of(topic.Topic),
                PythonSource.Of($"({action}, {model})")
            );
    }

    private Blueprints.Webhooks? Webhooks => connector.Blueprint.Webhooks;

    private IEnumerable<(string Name, string? Text)> Attributes() =>
        [
            ("_webhook_record_path", Webhooks?.PayloadPath),
            ("_webhook_key_path", Webhooks?.KeyPath),
            ("_token_topic", Webhooks?.Tokens?.Topic),
            ("_token_path", Webhooks?.Tokens?.Path),
        ];

    private static ModuleDraft WithText(
        ModuleDraft draft,
        ClassPlace backend,
        string name,
        string? text
    ) =>
        text is null
            ? draft
            : draft.EnsureAttribute(backend, PythonName.Of(name), PythonLiteral.Of(text));
}
