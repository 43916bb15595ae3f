using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation;
using Bindery.Simulation.Faults;
using Bindery.Simulation.Records;

namespace Bindery.Certification.Platform;

/// <summary>The outside platform of one certification.</summary>
internal sealed class OutsidePlatform : IAsyncDisposable
{
    /// <summary>A bucket that refills faster than a real one: what is certified is not patience.</summary>
    private const decimal LeastScale = 20;

    /// <summary>Calls a second that the slowest of the buckets then allows.</summary>
    private const decimal LeastPerSecond = 2;
    private readonly SimulatedPlatform simulation;
    private ImmutableHashSet<(string Entity, string Key)> changed = [];

    private OutsidePlatform(SimulatedPlatform simulation) => this.simulation = simulation;

    /// <summary>What the backend's settings have to be.</summary>
    public ImmutableDictionary<string, string> Settings => simulation.SimulatedSettings;

    public Uri Address => simulation.BaseAddress;

    /// <summary>How the platform calls the shop in its webhooks.</summary>
    public string Account => simulation.BaseAddress.Host;

    public static async Task<OutsidePlatform> StartAsync(
        CertificationOptions options,
        X509Certificate2? certificate,
        CancellationToken cancellation
    )
    {
        SimulationOptions simulated = new()
        {
            Blueprint = options.Blueprint,
            Seed = options.Seed,
            Certificate = certificate,
            Counts = options.Blueprint.Entities.ToImmutableDictionary(
                entity => entity.Name,
                entity => options.Volume.Of(entity.Kind)
            ),
            RateScale = ScaleOf(options.Blueprint),
            MostPerPage = options.Volume.PerPage,
        };
        return new OutsidePlatform(await SimulatedPlatform.StartAsync(simulated, cancellation));
    }

    private static decimal ScaleOf(Blueprint blueprint) =>
        blueprint
            .Entities.SelectMany(entity => new[] { entity.Endpoints.List, entity.Endpoints.Read })
            .Select(endpoint => endpoint?.RateLimit)
            .OfType<RateLimit>()
            .Select(limit => LeastPerSecond / limit.RefillPerSecond)
            .Append(LeastScale)
            .Max();

    public ImmutableArray<PlatformRecord> Records(Entity entity) =>
        [.. simulation.State.Table(entity.Name).Records.Select(Copy)];

    public PlatformRecord Record(Entity entity, string key) =>
        Copy(simulation.State.Find(entity.Name, key)!);

    /// <summary>A new record with the members given; the rest is made up.</summary>
    public PlatformRecord Add(Entity entity, JsonObject given) =>
        Copy(simulation.State.Add(entity.Name, given));

    /// <summary>Changes some records as people there would; gives their keys.</summary>
    public ImmutableArray<string> Change(Entity entity, int count, int seed)
    {
        ImmutableArray<string> keys = simulation.State.Change(entity.Name, count, seed);
        ImmutableInterlocked.Update(
            ref changed,
            known => known.Union(keys.Select(key => (entity.Name, key)))
        );
        return keys;
    }

    /// <summary>Whether <see cref="Change"/> chose the record.</summary>
    public bool WasChanged(Entity entity, string key) => changed.Contains((entity.Name, key));

    /// <summary>How many records were changed there so far, whoever did it.</summary>
    public long Updates(Entity entity) =>
        simulation.Counters.Get(CounterGroup.Updated, entity.Name);

    /// <summary>How many records were made or changed there so far.</summary>
    public long Writes(Entity entity) =>
        simulation.Counters.Get(CounterGroup.Created, entity.Name) + Updates(entity);

    /// <summary>From now on answers are spoilt by these faults; by none they are right again.</summary>
    public void SetFaults(IEnumerable<Fault> faults) => simulation.SetFaults(faults);

    /// <summary>Whoever agreed in the browser takes it back.</summary>
    public void RevokeTokens() => simulation.RevokeTokens();

    /// <summary>How many answers there were, and how many were spoilt in which way.</summary>
    public string FaultFigures()
    {
        IEnumerable<string> kinds = Enum.GetNames<FaultKind>()
            .Select(kind => (Kind: kind, Count: Counted(kind)))
            .Where(counted => counted.Count > 0)
            .Select(counted => $"{counted.Count} {counted.Kind}");
        long spoilt = simulation.Counters.Sum(CounterGroup.Faults);
        long whole = simulation.Counters.Sum(CounterGroup.Statuses);
        return $"{whole} requests answered, {spoilt} spoilt: {string.Join(", ", kinds)}";
    }

    public ValueTask DisposeAsync() => simulation.DisposeAsync();

    private long Counted(string kind) =>
        simulation.Counters.Get(CounterGroup.Faults, kind.ToLowerInvariant());

    private static PlatformRecord Copy(StoredRecord record) =>
        new(record.Key, JsonNode.Parse(record.Json.GetRawText())!.AsObject());
}
