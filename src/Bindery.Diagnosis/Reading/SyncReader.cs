using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>What the framework notes down about its synchronisations.</summary>
internal static class SyncReader
{
    private const int MostRuns = 200;
    private const string Backend = "generic_backend_id";

    public static async Task<ImmutableArray<RunFact>> RunsAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "generic.sync.run",
            Domain.All,
            [
                Backend,
                "binding_model",
                "direction",
                "state",
                "started_on",
                "finished_on",
                "since",
                "page_count",
                "record_count",
                "failed_count",
                "error",
            ],
            cancellation,
            "id desc",
            MostRuns
        );
        return [.. rows.Select(Run)];
    }

    public static async Task<ImmutableArray<CheckpointFact>> CheckpointsAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "generic.sync.checkpoint",
            Domain.All,
            [Backend, "binding_model", "high_water"],
            cancellation
        );
        return
        [
            .. rows.Select(row => new CheckpointFact(
                row.LinkId(Backend),
                row.Text("binding_model"),
                row.Moment("high_water")
            )),
        ];
    }

    public static async Task<ImmutableArray<WebhookFact>> WebhooksAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.GroupsAsync(
            "generic.webhook",
            Domain.All,
            [Backend, "processing_status"],
            cancellation,
            ["first:min(received_date)", "last:max(received_date)"]
        );
        return
        [
            .. rows.Select(row => new WebhookFact(
                row.LinkId(Backend),
                row.Text("processing_status"),
                row.Number("total")
            )
            {
                First = row.Moment("first"),
                Last = row.Moment("last"),
            }),
        ];
    }

    private static RunFact Run(OdooRecord row) =>
        new()
        {
            Id = row.Id,
            GenericBackend = row.LinkId(Backend),
            Model = row.Text("binding_model"),
            Direction = row.Text("direction"),
            State = row.Text("state"),
            Started = row.Moment("started_on"),
            Finished = row.Moment("finished_on"),
            Since = row.Moment("since"),
            Pages = row.Number("page_count"),
            Records = row.Number("record_count"),
            Failed = row.Number("failed_count"),
            Error = row.Text("error"),
        };
}
