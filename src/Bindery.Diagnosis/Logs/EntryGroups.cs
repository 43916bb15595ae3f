using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Logs;

/// <summary>Entries by what they have in common; as many kinds as fit, however long the log.</summary>
internal sealed class EntryGroups
{
    private const int MostGroups = 5000;
    private readonly Dictionary<byte[], EntryGroup> _groups = new(ByteKeyComparer.Instance);
    private readonly byte[] _key = new byte[GroupKey.Most];

    public long Ungrouped { get; private set; }

    public void Add(OpenEntry entry)
    {
        Dictionary<byte[], EntryGroup>.AlternateLookup<ReadOnlySpan<byte>> known =
            _groups.GetAlternateLookup<ReadOnlySpan<byte>>();
        ReadOnlySpan<byte> key = GroupKey.Of(entry, _key);
        if (known.TryGetValue(key, out EntryGroup? group))
        {
            group.Count(entry.Head);
        }
        else if (_groups.Count < MostGroups)
        {
            known[key] = new EntryGroup(entry);
        }
        else
        {
            Ungrouped++;
        }
    }

    public IEnumerable<Complaint> ToComplaints() =>
        _groups.Values.Select(group => group.ToComplaint());
}
