using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Records;

/// <summary>How often things happened. Names come from the blueprint, so there is a limited number of them.</summary>
public sealed class Counters
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, long>> groups = new(
        StringComparer.Ordinal
    );

    /// <param name="group">One of <see cref="CounterGroup"/>.</param>
    /// <param name="name">What is counted within it, such as <c>GET /products.json</c>.</param>
    public long Get(string group, string name) =>
        groups.TryGetValue(group, out ConcurrentDictionary<string, long>? counts)
            ? counts.GetValueOrDefault(name)
            : 0;

    public long Sum(string group) =>
        groups.TryGetValue(group, out ConcurrentDictionary<string, long>? counts)
            ? counts.Values.Sum()
            : 0;

    public void Reset() => groups.Clear();

    public JsonObject ToJson()
    {
        JsonObject json = [];
        foreach (string group in CounterGroup.All)
        {
            JsonObject counts = [];
            foreach ((string name, long count) in Sorted(group))
            {
                counts[name] = count;
            }

            json[group] = counts;
        }

        return json;
    }

    internal void Count(string group, string name) =>
        groups
            .GetOrAdd(group, _ => new ConcurrentDictionary<string, long>(StringComparer.Ordinal))
            .AddOrUpdate(name, 1, (_, count) => count + 1);

    private IEnumerable<KeyValuePair<string, long>> Sorted(string group) =>
        groups.TryGetValue(group, out ConcurrentDictionary<string, long>? counts)
            ? counts.OrderBy(count => count.Key, StringComparer.Ordinal)
            : [];
}
