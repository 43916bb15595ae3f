using System.Collections.Immutable;

namespace Bindery.Simulation.Records;

/// <summary>An immutable snapshot of one entity's records, in order of creation.</summary>
public sealed record EntityTable(
    RecordShape Shape,
    ImmutableList<StoredRecord> Records,
    ImmutableDictionary<string, StoredRecord> ByKey
)
{
    private static readonly Comparer<StoredRecord> BySequence = Comparer<StoredRecord>.Create(
        (left, right) => left.Sequence.CompareTo(right.Sequence)
    );

    public static EntityTable Empty(RecordShape shape) =>
        new(shape, [], ImmutableDictionary.Create<string, StoredRecord>(StringComparer.Ordinal));

    public StoredRecord? Find(string key) => ByKey.GetValueOrDefault(key);

    public EntityTable Added(StoredRecord record) =>
        this with
        {
            Records = Records.Add(record),
            ByKey = ByKey.Add(record.Key, record),
        };

    public EntityTable Replaced(StoredRecord record) =>
        this with
        {
            Records = Records.SetItem(Records.BinarySearch(record, BySequence), record),
            ByKey = ByKey.SetItem(record.Key, record),
        };

    public EntityTable Removed(StoredRecord record) =>
        this with
        {
            Records = Records.RemoveAt(Records.BinarySearch(record, BySequence)),
            ByKey = ByKey.Remove(record.Key),
        };
}
