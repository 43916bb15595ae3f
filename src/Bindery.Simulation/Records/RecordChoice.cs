using System.Collections.Immutable;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Records;

/// <summary>Some records of a table, none twice, by a seed.</summary>
internal static class RecordChoice
{
    public static ImmutableArray<StoredRecord> Of(EntityTable table, int count, int seed)
    {
        SeededRandom random = SeededRandom.For(seed, "change", table.Records.Count);
        List<StoredRecord> left = [.. table.Records];
        ImmutableArray<StoredRecord>.Builder chosen = ImmutableArray.CreateBuilder<StoredRecord>();
        while (chosen.Count < count && left.Count > 0)
        {
            int at = random.Below(left.Count);
            chosen.Add(left[at]);
            left.RemoveAt(at);
        }

        return chosen.ToImmutable();
    }
}
