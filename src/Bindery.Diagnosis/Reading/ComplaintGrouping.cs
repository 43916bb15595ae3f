using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;

namespace Bindery.Diagnosis.Reading;

/// <summary>Puts complaints together that differ in numbers and ids only.</summary>
internal static class ComplaintGrouping
{
    public static IEnumerable<Complaint> Merge(IEnumerable<Complaint> complaints) =>
        complaints
            .GroupBy(complaint =>
                (
                    complaint.Source,
                    complaint.Where,
                    complaint.Kind,
                    Sameness.Of(complaint.Message),
                    Sameness.Of(complaint.Root)
                )
            )
            .Select(group =>
                group.First() with
                {
                    Count = group.Sum(complaint => complaint.Count),
                    First = group.Min(complaint => complaint.First),
                    Last = group.Max(complaint => complaint.Last),
                    Jobs = [.. group.SelectMany(complaint => complaint.Jobs)],
                }
            );
}
