using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Deliveries that were accepted and could not be dealt with.</summary>
internal static class WebhookFailureReader
{
    public static async Task<IEnumerable<Complaint>> ReadAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> groups = await tables.GroupsAsync(
            "generic.webhook",
            Domain.Where("processing_status", "in", Domain.List("failed", "dead")),
            ["event_type", "error"],
            cancellation,
            ["first:min(received_date)", "last:max(received_date)"]
        );
        return groups.Select(group => new Complaint
        {
            Source = ComplaintSource.Webhook,
            Where = $"webhook {group.Text("event_type")}",
            Message = group.Text("error"),
            Count = group.Number("total"),
            First = group.Moment("first"),
            Last = group.Moment("last"),
        });
    }
}
