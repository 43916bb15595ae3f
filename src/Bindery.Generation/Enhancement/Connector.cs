using Bindery.Blueprints;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Modules;
using Bindery.Modules.Connectors;

namespace Bindery.Generation.Enhancement;

/// <summary>A connector that is to be worked on.</summary>
/// <param name="Files">Its files, the history of what Bindery did left out.</param>
/// <param name="Platform">All that is known of its platform: more entities than the connector has.</param>
/// <param name="Context">What its parts know: the entities that it has.</param>
/// <param name="History">What Bindery did to it before.</param>
public sealed record Connector(
    ModuleFiles Files,
    BackendFacts Backend,
    Blueprint Platform,
    ConnectorContext Context,
    ModuleHistory History
)
{
    /// <summary>The YAML of its platform: as it was recorded, or as it is shipped; null for an archetype.</summary>
    public string? PlatformText =>
        History.Origin is { } origin
            ? origin.Source
            : BlueprintCatalog.TextOf(Context.Names.Platform);

    /// <summary>The blueprint with other entities, for parts that are put for these alone.</summary>
    public ConnectorContext With(Blueprint blueprint) => Context with { Blueprint = blueprint };
}
