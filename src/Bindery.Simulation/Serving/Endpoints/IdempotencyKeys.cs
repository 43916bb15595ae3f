using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>Remembers what a key made; forgets the oldest of many.</summary>
internal sealed class IdempotencyKeys
{
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, StoredRecord> made = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    public StoredRecord Once(string? key, Func<StoredRecord> make)
    {
        if (string.IsNullOrEmpty(key))
        {
            return make();
        }

        lock (gate)
        {
            if (made.TryGetValue(key, out StoredRecord? known))
            {
                return known;
            }

            StoredRecord record = make();
            made[key] = record;
            order.Enqueue(key);
            if (order.Count > Most)
            {
                made.Remove(order.Dequeue());
            }

            return record;
        }
    }
}
