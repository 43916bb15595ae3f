using System.Collections.Immutable;
using Bindery.Core.Text;

namespace Bindery.Diagnosis.Facts;

/// <summary>Complaints, most frequent first.</summary>
public sealed record Complaints
{
    private const int ShownLength = 240;

    private Complaints(ImmutableArray<Complaint> all) => All = all;

    public static Complaints None { get; } = new([]);

    public ImmutableArray<Complaint> All { get; }

    public bool IsEmpty => All.IsEmpty;

    public long Count => All.Sum(complaint => complaint.Count);

    public DateTimeOffset? First => All.Min(complaint => complaint.First);

    public ImmutableArray<int> Jobs => [.. All.SelectMany(complaint => complaint.Jobs).Distinct()];

    public static Complaints Of(IEnumerable<Complaint> complaints) =>
        new([.. complaints.OrderByDescending(complaint => complaint.Count)]);

    public Complaints Where(Func<Complaint, bool> wanted) => Of(All.Where(wanted));

    public Complaints Except(Complaints others) =>
        others.IsEmpty ? this : Of(All.Where(complaint => !others.All.Contains(complaint)));

    /// <summary>A line for each of the most frequent ones.</summary>
    public string Summary(int most)
    {
        IEnumerable<string> lines = All.Take(most).Select(Line);
        int more = All.Length - most;
        return string.Join('\n', more > 0 ? lines.Append($"and {more} more kinds") : lines);
    }

    private static string Line(Complaint complaint)
    {
        string essence = OneLine.Of(complaint.Essence);
        string shown = essence.Length > ShownLength ? essence[..ShownLength] + "…" : essence;
        return $"{complaint.Count} × {complaint.Where}: {shown}";
    }
}
