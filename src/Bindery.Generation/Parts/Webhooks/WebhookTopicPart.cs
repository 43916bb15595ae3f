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
        return WithRecordPath(draft, backend)
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

    private ModuleDraft WithRecordPath(ModuleDraft draft, ClassPlace backend) =>
        connector.Blueprint.Webhooks?.PayloadPath is { } path
            ? draft.EnsureAttribute(
                backend,
                PythonName.Of("_webhook_record_path"),
                PythonLiteral.Of(path)
            )
            : draft;
}
