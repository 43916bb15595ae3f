using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Crons of connectors and of their job queue.</summary>
internal static class CronReader
{
    private const double DaysOfMonth = 30;

    public static async Task<ImmutableArray<CronFact>> ReadAsync(
        OdooTables tables,
        ImmutableArray<BackendFact> backends,
        CancellationToken cancellation
    )
    {
        IEnumerable<string> models = backends
            .Select(backend => backend.Model)
            .Distinct()
            .Append("generic.webhook");
        JsonArray domain = Domain.Where("model_id.model", "in", Domain.List(models));
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "ir.cron",
            domain,
            [
                "name",
                "model_name",
                "code",
                "active",
                "interval_number",
                "interval_type",
                "numbercall",
                "nextcall",
                "lastcall",
            ],
            cancellation
        );
        return [.. rows.Select(Cron)];
    }

    private static CronFact Cron(OdooRecord row) =>
        new()
        {
            Id = row.Id,
            Name = row.Text("name"),
            Model = row.Text("model_name"),
            Code = row.Text("code"),
            IsActive = row.Flag("active"),
            Interval = Interval(row.Number("interval_number"), row.Text("interval_type")),
            CallsLeft = row.Number("numbercall"),
            NextCall = row.Moment("nextcall"),
            LastCall = row.Moment("lastcall"),
        };

    private static TimeSpan Interval(long number, string unit) =>
        unit switch
        {
            "minutes" => TimeSpan.FromMinutes(number),
            "hours" => TimeSpan.FromHours(number),
            "weeks" => TimeSpan.FromDays(7 * number),
            "months" => TimeSpan.FromDays(DaysOfMonth * number),
            _ => TimeSpan.FromDays(number),
        };
}
