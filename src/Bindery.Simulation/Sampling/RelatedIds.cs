namespace Bindery.Simulation.Sampling;

/// <summary>Ids under one member name: the first kind of record to hold the member makes them, later kinds take them in turn.</summary>
internal sealed class RelatedIds(string owner)
{
    private readonly List<long> made = [];
    private readonly HashSet<long> known = [];
    private int taken;

    public string Owner { get; } = owner;
    public int Count => made.Count;

    public long Made(long id)
    {
        made.Add(id);
        known.Add(id);
        return id;
    }

    public bool Contains(long id) => known.Contains(id);

    public long? Taken() => made.Count == 0 ? null : made[taken++ % made.Count];
}
