using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation;
using Bindery.Simulation.Records;

namespace Bindery.Certification.Platform;

/// <summary>The outside platform of one certification.</summary>
internal sealed class OutsidePlatform : IAsyncDisposable
{
    /// <summary>A bucket that refills faster than a real one: what is certified is not patience.</summary>
    private const decimal RateScale = 20;
    private readonly SimulatedPlatform simulation;

    private OutsidePlatform(SimulatedPlatform simulation) => this.simulation = simulation;

    /// <summary>What the backend's settings have to be.</summary>
    public ImmutableDictionary<string, string> Settings => simulation.SimulatedSettings;

    /// <summary>How the platform calls the shop in its webhooks.</summary>
    public string Account => simulation.BaseAddress.Host;

    public static async Task<OutsidePlatform> StartAsync(
        CertificationOptions options,
        CancellationToken cancellation
    )
    {
        SimulationOptions simulated = new()
        {
            Blueprint = options.Blueprint,
            Seed = options.Seed,
            Counts = options.Blueprint.Entities.ToImmutableDictionary(
                entity => entity.Name,
                entity => options.Volume.Of(entity.Kind)
            ),
            RateScale = RateScale,
            MostPerPage = options.Volume.PerPage,
        };
        return new OutsidePlatform(await SimulatedPlatform.StartAsync(simulated, cancellation));
    }

    public ImmutableArray<PlatformRecord> Records(Entity entity) =>
        [.. simulation.State.Table(entity.Name).Records.Select(Copy)];

    public PlatformRecord Record(Entity entity, string key) =>
        Copy(simulation.State.Find(entity.Name, key)!);

    /// <summary>A new record with the members given; the rest is made up.</summary>
    public PlatformRecord Add(Entity entity, JsonObject given) =>
        Copy(simulation.State.Add(entity.Name, given));

    /// <summary>Changes some records as people there would; gives their keys.</summary>
    public ImmutableArray<string> Change(Entity entity, int count, int seed) =>
        simulation.State.Change(entity.Name, count, seed);

    public ValueTask DisposeAsync() => simulation.DisposeAsync();

    private static PlatformRecord Copy(StoredRecord record) =>
        new(record.Key, JsonNode.Parse(record.Json.GetRawText())!.AsObject());
}
