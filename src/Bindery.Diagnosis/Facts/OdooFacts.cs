using System.Collections.Immutable;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Facts;

/// <summary>What a live Odoo told about its connectors at one moment.</summary>
public sealed record OdooFacts
{
    public required OdooAddress Address { get; init; }

    /// <summary>The server's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How far the server's clock is ahead of this machine's.</summary>
    public TimeSpan ClockAhead { get; init; }

    public ImmutableArray<string> Databases { get; init; } = [];

    public ImmutableArray<ModuleFact> Modules { get; init; } = [];

    public ImmutableArray<JobGroupFact> JobGroups { get; init; } = [];

    /// <summary>Jobs that are pending and due, enqueued or started; the oldest come first.</summary>
    public ImmutableArray<JobFact> OpenJobs { get; init; } = [];

    public ImmutableArray<FunctionFact> Functions { get; init; } = [];

    public ImmutableArray<BackendFact> Backends { get; init; } = [];

    public ImmutableArray<CronFact> Crons { get; init; } = [];

    /// <summary>Newest first.</summary>
    public ImmutableArray<RunFact> Runs { get; init; } = [];

    public ImmutableArray<CheckpointFact> Checkpoints { get; init; } = [];

    public ImmutableArray<WebhookFact> Webhooks { get; init; } = [];

    public ImmutableArray<BindingFact> Bindings { get; init; } = [];

    public ImmutableArray<CircuitFact> Circuits { get; init; } = [];

    public ImmutableArray<RouteFact> Routes { get; init; } = [];

    /// <summary>A caller without session is asked which database is meant: webhooks get 404.</summary>
    public bool AsksForDatabase { get; init; }

    /// <summary>Hosts of active backends that this machine's DNS doesn't know.</summary>
    public ImmutableArray<string> UnknownNames { get; init; } = [];

    /// <summary>Address that Odoo believes to have, from its parameters; may be empty.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>What could not be read, and why: a verdict's absence proves nothing there.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    public IEnumerable<BackendFact> ActiveBackends => Backends.Where(backend => backend.IsActive);

    /// <summary>How to name a backend of which only the framework's row is known.</summary>
    public string BackendOf(int genericBackend) =>
        Backends.FirstOrDefault(one => one.GenericId == genericBackend)?.ToString()
        ?? $"generic.backend {genericBackend}";

    public TimeSpan Age(DateTimeOffset? moment) =>
        moment is { } known ? Now - known : TimeSpan.Zero;
}
