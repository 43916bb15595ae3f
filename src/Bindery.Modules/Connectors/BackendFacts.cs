using System.Collections.Immutable;

namespace Bindery.Modules.Connectors;

/// <summary>A model whose records are accounts of the platform.</summary>
/// <param name="Model">Its name, which is the collection of the components too.</param>
/// <param name="StandsOnFramework">It inherits the framework's behaviour, not only OCA's collection.</param>
/// <param name="Title">What <c>_description</c> calls it.</param>
/// <param name="Kind"><c>_connector_kind</c>, where it says one.</param>
/// <param name="Adapter">Name of the component that talks to the platform for the backend itself.</param>
/// <param name="Syncs">What <c>sync_…</c> methods import.</param>
/// <param name="Exports">What <c>export_…</c> methods send.</param>
/// <param name="Topics">Keys of <c>_webhook_handlers</c>.</param>
public sealed record BackendFacts(
    string Model,
    string Path,
    int Line,
    bool StandsOnFramework,
    string? Title,
    string? Kind,
    string? Adapter,
    ImmutableArray<string> Syncs,
    ImmutableArray<string> Exports,
    ImmutableArray<string> Topics
);
