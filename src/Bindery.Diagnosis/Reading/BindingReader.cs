using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

internal static class BindingReader
{
    private const int MostTwins = 5;

    /// <summary>Models that have both ends of a binding, whoever wrote them.</summary>
    public static async Task<ImmutableArray<BindingModel>> ModelsAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.And(
            Domain.Where("store", "=", true),
            Domain.Where(
                "name",
                "in",
                Domain.List("backend_id", "external_id", "odoo_id", "sync_state")
            )
        );
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "ir.model.fields",
            domain,
            ["model", "name", "relation"],
            cancellation
        );
        ImmutableArray<BindingModel> models =
        [
            .. rows.GroupBy(row => row.Text("model"), StringComparer.Ordinal)
                .Select(model => Model(model.Key, [.. model]))
                .Where(model => model.BackendModel.Length > 0),
        ];
        return await WithArchivingAsync(tables, models, cancellation);
    }

    private static async Task<ImmutableArray<BindingModel>> WithArchivingAsync(
        OdooTables tables,
        ImmutableArray<BindingModel> models,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.And(
            Domain.Where("name", "=", "active"),
            Domain.Where("model", "in", Domain.List(models.Select(model => model.OdooModel)))
        );
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "ir.model.fields",
            domain,
            ["model"],
            cancellation
        );
        HashSet<string> archivable = [.. rows.Select(row => row.Text("model"))];
        return
        [
            .. models.Select(model =>
                model with
                {
                    CanBeArchived = archivable.Contains(model.OdooModel),
                }
            ),
        ];
    }

    public static async Task<ImmutableArray<BindingFact>> ReadAsync(
        OdooTables tables,
        ImmutableArray<BindingModel> models,
        CancellationToken cancellation
    )
    {
        List<BindingFact> facts = [];
        foreach (BindingModel model in models)
        {
            facts.Add(await ReadAsync(tables, model, cancellation));
        }

        return [.. facts];
    }

    private static async Task<BindingFact> ReadAsync(
        OdooTables tables,
        BindingModel model,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> counts = await tables.GroupsAsync(
            model.Model,
            Domain.All,
            ["backend_id"],
            cancellation
        );
        return new BindingFact(model.Model)
        {
            OdooModel = model.OdooModel,
            Counts = counts.ToImmutableDictionary(
                row => row.LinkId("backend_id"),
                row => row.Number("total")
            ),
            SameBackend = await TwinsAsync(
                tables,
                model.Model,
                ["external_id", "backend_id"],
                cancellation
            ),
            AcrossBackends =
                counts.Length > 1
                    ? await TwinsAsync(tables, model.Model, ["external_id"], cancellation)
                    : [],
            SameKey = await TwinRecords.ReadAsync(tables, model, cancellation),
            FailedOnArchived = model is { HasState: true, CanBeArchived: true }
                ? await FailedOnArchivedAsync(tables, model.Model, cancellation)
                : 0,
        };
    }

    private static async Task<ImmutableArray<TwinFact>> TwinsAsync(
        OdooTables tables,
        string model,
        ImmutableArray<string> groupBy,
        CancellationToken cancellation
    )
    {
        ImmutableArray<OdooRecord> rows = await tables.GroupsAsync(
            model,
            Domain.Where("external_id", "!=", false),
            groupBy,
            cancellation,
            limit: MostTwins
        );
        return
        [
            .. rows.Where(row => row.Number("total") > 1)
                .Select(row => new TwinFact(
                    row.Text("external_id"),
                    row.Number("total"),
                    row.LinkName("backend_id")
                )),
        ];
    }

    private static Task<long> FailedOnArchivedAsync(
        OdooTables tables,
        string model,
        CancellationToken cancellation
    ) =>
        tables.CountAsync(
            model,
            Domain.And(
                Domain.Where("odoo_id.active", "=", false),
                Domain.Where("sync_state", "=", "failed")
            ),
            cancellation
        );

    private static BindingModel Model(string name, ImmutableArray<OdooRecord> fields)
    {
        bool hasOutsideId = fields.Any(field => field.Text("name") == "external_id");
        return new BindingModel(
            name,
            hasOutsideId ? Relation(fields, "backend_id") : "",
            Relation(fields, "odoo_id"),
            fields.Any(field => field.Text("name") == "sync_state")
        );
    }

    private static string Relation(ImmutableArray<OdooRecord> fields, string name) =>
        fields.FirstOrDefault(field => field.Text("name") == name)?.Text("relation") ?? "";
}
