using System.Collections.Immutable;

namespace Bindery.Modules.Connectors;

/// <summary>What an addon is as a connector: read from its source, whoever wrote it.</summary>
public sealed record ConnectorFacts(
    string Module,
    ImmutableArray<BackendFacts> Backends,
    ImmutableArray<BindingFacts> Bindings,
    ImmutableArray<ComponentUse> Components,
    ImmutableArray<WebhookFacts> Webhooks,
    ImmutableArray<CronFacts> Crons,
    ImmutableArray<MissingPart> Missing
);
