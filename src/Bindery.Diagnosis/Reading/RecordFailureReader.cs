using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Records that the framework set aside because they could not be synchronised.</summary>
internal static class RecordFailureReader
{
    public static async Task<IEnumerable<Complaint>> ReadAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> groups = await tables.GroupsAsync(
            "generic.sync.failure",
            Domain.Where("state", "in", Domain.List("open", "queued")),
            ["binding_model", "direction", "reason"],
            cancellation,
            ["first:min(create_date)", "last:max(write_date)"]
        );
        return groups.Select(group => new Complaint
        {
            Source = ComplaintSource.Record,
            Where = $"{group.Text("direction")} of {group.Text("binding_model")}",
            Message = group.Text("reason"),
            Count = group.Number("total"),
            First = group.Moment("first"),
            Last = group.Moment("last"),
        });
    }
}
