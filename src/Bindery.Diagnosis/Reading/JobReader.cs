using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

internal static class JobReader
{
    private const string Model = "queue.job";

    private static readonly ImmutableArray<string> Fields =
    [
        "state",
        "channel",
        "model_name",
        "method_name",
        "date_created",
        "date_enqueued",
        "date_started",
        "eta",
        "retry",
        "job_function_id",
        "result",
    ];

    public static async Task<ImmutableArray<JobGroupFact>> GroupsAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.GroupsAsync(
            Model,
            Domain.All,
            ["state", "channel"],
            cancellation,
            ["first_created:min(date_created)", "last_started:max(date_started)"]
        );
        return
        [
            .. rows.Select(row => new JobGroupFact(
                row.Text("state"),
                row.Text("channel"),
                row.Number("total")
            )
            {
                FirstCreated = row.Moment("first_created"),
                LastStarted = row.Moment("last_started"),
            }),
        ];
    }

    public static async Task<ImmutableArray<JobFact>> OpenAsync(
        OdooTables tables,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        JsonArray isDue = Domain.Either(
            Domain.Term("eta", "=", false),
            Domain.Term("eta", "<=", OdooMoment.Write(now)),
            Domain.Term("retry", ">", 0)
        );
        JsonArray domain = Domain.And(
            Domain.Where(
                "state",
                "in",
                Domain.List("pending", "enqueued", "started", "wait_dependencies")
            ),
            isDue
        );
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            Model,
            domain,
            Fields,
            cancellation,
            "date_created, id"
        );
        return [.. rows.Select(Job)];
    }

    public static async Task<ImmutableArray<FunctionFact>> FunctionsAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "queue.job.function",
            Domain.All,
            ["name", "channel"],
            cancellation
        );
        return [.. rows.Select(Function)];
    }

    private static JobFact Job(OdooRecord row) =>
        new()
        {
            Id = row.Id,
            State = row.Text("state"),
            Channel = row.Text("channel"),
            Model = row.Text("model_name"),
            Method = row.Text("method_name"),
            Created = row.Moment("date_created"),
            Enqueued = row.Moment("date_enqueued"),
            Started = row.Moment("date_started"),
            Eta = row.Moment("eta"),
            Tries = row.Number("retry"),
            HasFunction = row.LinkId("job_function_id") > 0,
            Result = row.Text("result"),
        };

    /// <summary>Its name is written <c>&lt;model&gt;.method</c>.</summary>
    private static FunctionFact Function(OdooRecord row)
    {
        string[] parts = row.Text("name").TrimStart('<').Split(">.", 2);
        return new FunctionFact(parts[0], parts.Length > 1 ? parts[1] : "", row.Text("channel"));
    }
}
