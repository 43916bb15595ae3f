using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Modules;
using Bindery.Modules.Connectors;

namespace Bindery.Generation.Enhancement;

/// <summary>Understands an addon as the connector that it is, whoever wrote it.</summary>
public static class ConnectorOpening
{
    private const string BackendEnding = ".backend";

    /// <exception cref="BinderyException">It is no connector that can be added to; the message says why.</exception>
    public static Connector Open(ModuleFiles all)
    {
        ModuleHistory history = HistoryFile.Read(all);
        ModuleFiles files = all with { Files = all.Files.Remove(HistoryFile.Path) };
        return Open(files, history);
    }

    internal static Connector Open(ModuleFiles files, ModuleHistory history)
    {
        ConnectorFacts facts = ConnectorReader.Read(Module.Of(files));
        BackendFacts backend = TheBackend(facts);
        ConnectorNames names = NamesOf(files.Name, backend);
        Blueprint platform = PlatformOf(history, names, backend);
        return new Connector(
            files,
            backend,
            platform,
            ContextOf(facts, backend, names, platform, history),
            history
        );
    }

    private static BackendFacts TheBackend(ConnectorFacts facts)
    {
        BackendFacts backend = facts.Backends switch
        {
            [var only] => only,
            [] => throw BinderyException.BadRequest(
                $"{facts.Module} has no backend: no loaded class with a _name inherits generic.backend.mixin. Write a connector with: bindery init NAME"
            ),
            _ => throw BinderyException.BadRequest(
                $"{facts.Module} has several backends ({string.Join(", ", facts.Backends.Select(found => $"{found.Model} in {found.Path}"))}), and which one is meant can't be told; move each into an addon of its own."
            ),
        };
        return backend.StandsOnFramework
            ? backend
            : throw BinderyException.BadRequest(
                $"{backend.Path}:{backend.Line}: {backend.Model} inherits OCA's connector.backend directly, and what would be added stands on generic_connector. First add \"generic_connector\" to depends, replace connector.backend by generic.backend.mixin, and add to the class: _inherits = {{\"generic.backend\": \"generic_backend_id\"}} and generic_backend_id = fields.Many2one(\"generic.backend\", required=True, ondelete=\"restrict\"); then run this again. Backends that exist get theirs in a migration: docs/how-to/enhance-a-connector.md."
            );
    }

    private static ConnectorNames NamesOf(string module, BackendFacts backend)
    {
        string prefix = backend.Model.EndsWith(BackendEnding, StringComparison.Ordinal)
            ? backend.Model[..^BackendEnding.Length]
            : backend.Model;
        return new ConnectorNames(prefix.Replace('.', '_'))
        {
            Module = module,
            BackendModel = backend.Model,
        };
    }

    private static Blueprint PlatformOf(
        ModuleHistory history,
        ConnectorNames names,
        BackendFacts backend
    )
    {
        if (history.Blueprint() is { } recorded)
        {
            return recorded;
        }

        if (BlueprintCatalog.TryOpen(names.Platform, out Blueprint? known))
        {
            return known;
        }

        ConnectorType type = Enum.TryParse(backend.Kind, ignoreCase: true, out ConnectorType kind)
            ? kind
            : ConnectorType.Ecommerce;
        return BlueprintCatalog
            .Archetype(type)
            .Instantiate(names.Platform, TitleOf(names, backend));
    }

    private static string TitleOf(ConnectorNames names, BackendFacts backend)
    {
        string title = (backend.Title ?? "").Replace(
            " backend",
            "",
            StringComparison.OrdinalIgnoreCase
        );
        return string.IsNullOrWhiteSpace(title) ? WordCase.ToTitle(names.Platform) : title.Trim();
    }

    private static ConnectorContext ContextOf(
        ConnectorFacts facts,
        BackendFacts backend,
        ConnectorNames names,
        Blueprint platform,
        ModuleHistory history
    )
    {
        PresentEntities present = PresentEntities.Of(facts, names, platform, history);
        return new ConnectorContext(
            platform with
            {
                Entities = present.Entities,
                Webhooks = WebhooksIn(platform, backend),
            },
            names,
            history.License ?? "LGPL-3"
        )
        {
            KnownBindings = present.Bindings,
            AdapterName = backend.Adapter ?? "generic.adapter",
        };
    }

    private static Webhooks? WebhooksIn(Blueprint platform, BackendFacts backend)
    {
        ImmutableArray<WebhookTopic> topics =
        [
            .. (platform.Webhooks?.Topics ?? []).Where(topic =>
                backend.Topics.Contains(topic.Topic)
            ),
        ];
        return topics.IsEmpty ? null : platform.Webhooks! with { Topics = topics };
    }
}
