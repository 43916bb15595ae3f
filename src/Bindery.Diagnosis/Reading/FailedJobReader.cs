using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Text;

namespace Bindery.Diagnosis.Reading;

/// <summary>Counts failed jobs by what they died of, and reads some of their tracebacks.</summary>
internal static class FailedJobReader
{
    private const int MostTracebacks = 100;

    public static async Task<IEnumerable<Complaint>> ReadAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        JsonArray isFailed = Domain.Where("state", "=", "failed");
        ImmutableArray<OdooRecord> groups = await tables.GroupsAsync(
            "queue.job",
            isFailed.DeepClone().AsArray(),
            ["exc_name", "exc_message", "model_name", "method_name"],
            cancellation,
            ["first:min(date_created)", "last:max(date_created)"]
        );
        ImmutableArray<OdooRecord> samples = await tables.RowsAsync(
            "queue.job",
            isFailed,
            ["exc_name", "exc_message", "exc_info"],
            cancellation,
            "id desc",
            MostTracebacks
        );
        ILookup<(string, string), OdooRecord> byError = samples.ToLookup(Error);
        return groups.Select(group => Failed(group, [.. byError[Error(group)]]));
    }

    private static Complaint Failed(OdooRecord group, ImmutableArray<OdooRecord> samples) =>
        new()
        {
            Source = ComplaintSource.Job,
            Where = $"{group.Text("model_name")}.{group.Text("method_name")}",
            Kind = group.Text("exc_name"),
            Message = group.Text("exc_message"),
            Root = samples.IsEmpty ? "" : Traceback.Root(samples[0].Text("exc_info")),
            Count = group.Number("total"),
            First = group.Moment("first"),
            Last = group.Moment("last"),
            Jobs = [.. samples.Select(sample => sample.Id)],
        };

    private static (string Name, string Message) Error(OdooRecord row) =>
        (row.Text("exc_name"), row.Text("exc_message"));
}
