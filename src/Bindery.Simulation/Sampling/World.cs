using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>What records share while they are made: numbers given out and the tables as they are. Not thread-safe.</summary>
internal sealed class World(IReadOnlyList<RecordShape> shapes, int seed, double productlessLines)
{
    // Thirteen digits, as the big platforms have by now: past 32 bits, within 53.
    private const long FirstId = 7_000_000_000_000;
    private const long IdsPerName = 100_000_000_000;

    private readonly Dictionary<string, long> counters = new(StringComparer.Ordinal);
    private readonly List<string> idNames = [];
    private readonly Dictionary<string, RelatedIds> related = new(StringComparer.Ordinal);

    public IReadOnlyList<RecordShape> Shapes { get; } = shapes;
    public int Seed { get; } = seed;
    public double ProductlessLines { get; } = productlessLines;

    /// <summary>Of moments that are written without offset.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public Func<string, EntityTable> Table { get; set; } =
        _ => throw new InvalidOperationException("The world has no tables yet.");

    public long Next(string counter) => counters[counter] = counters.GetValueOrDefault(counter) + 1;

    public long NextId(string name)
    {
        if (!idNames.Contains(name, StringComparer.Ordinal))
        {
            idNames.Add(name);
        }

        // Gaps as real platforms leave them, yet without a random stream of their own.
        long number = Next("id:" + name);
        return FirstId
            + (idNames.IndexOf(name) * IdsPerName)
            + (number * 32_771)
            + (number * number % 10_007);
    }

    public RelatedIds Related(string member, string owner)
    {
        if (!related.TryGetValue(member, out RelatedIds? ids))
        {
            ids = new RelatedIds(owner);
            related[member] = ids;
        }

        return ids;
    }

    public RelatedIds? FindRelated(string member) => related.GetValueOrDefault(member);

    public JsonObject? Record(string entity, string key) =>
        Table(entity).Find(key) is { } found ? JsonBytes.Thawed(found.Json) : null;
}
