using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Asks a live Odoo for all that causes are looked for in; changes nothing there.</summary>
public static class OdooFactsReader
{
    /// <param name="session">A user who may see connectors, jobs and crons.</param>
    /// <param name="clock">This machine's clock, to compare the server's with.</param>
    /// <returns>The facts, and the errors that Odoo has noted down.</returns>
    public static async Task<(OdooFacts Facts, Complaints Complaints)> ReadAsync(
        OdooSession session,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        OdooTables tables = new(session);
        DateTimeOffset here = clock.GetUtcNow();
        DateTimeOffset now = session.ServerTime ?? here;
        OdooFacts facts = new()
        {
            Address = session.Address,
            Now = now,
            ClockAhead = now - here,
            Databases = await session.DatabasesAsync(cancellation),
            Modules = await ModuleReader.ReadAsync(tables, cancellation),
            BaseUrl = await BaseUrlAsync(tables, cancellation),
        };
        facts = await WithJobsAsync(facts, tables, cancellation);
        facts = await WithConnectorsAsync(facts, tables, cancellation);
        Complaints complaints = await ComplaintReader.ReadAsync(tables, facts, cancellation);
        return (facts with { Unread = tables.Unread }, complaints);
    }

    private static async Task<OdooFacts> WithJobsAsync(
        OdooFacts facts,
        OdooTables tables,
        CancellationToken cancellation
    ) =>
        facts.Modules.All(module => module.Name != "queue_job")
            ? facts
            : facts with
            {
                JobGroups = await JobReader.GroupsAsync(tables, cancellation),
                OpenJobs = await JobReader.OpenAsync(tables, facts.Now, cancellation),
                Functions = await JobReader.FunctionsAsync(tables, cancellation),
            };

    private static async Task<OdooFacts> WithConnectorsAsync(
        OdooFacts facts,
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        ImmutableArray<BindingModel> models = await BindingReader.ModelsAsync(tables, cancellation);
        facts = facts with
        {
            Backends = await BackendReader.ReadAsync(tables, models, cancellation),
            Bindings = await BindingReader.ReadAsync(tables, models, cancellation),
        };
        bool hasFramework = facts.Modules.Any(module => module.Name == "generic_connector");
        return facts with
        {
            Crons = await CronReader.ReadAsync(tables, facts.Backends, cancellation),
            Runs = hasFramework ? await SyncReader.RunsAsync(tables, cancellation) : [],
            Checkpoints = hasFramework
                ? await SyncReader.CheckpointsAsync(tables, cancellation)
                : [],
            Webhooks = hasFramework ? await SyncReader.WebhooksAsync(tables, cancellation) : [],
            Circuits = hasFramework ? await CircuitReader.ReadAsync(tables, cancellation) : [],
            UnknownNames = await NameProbe.AskAsync(facts, cancellation),
            Routes = await RouteProbe.AskAsync(facts, cancellation),
            AsksForDatabase = await DatabaseProbe.AskAsync(facts.Address.Url, cancellation),
        };
    }

    private static async Task<string> BaseUrlAsync(
        OdooTables tables,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.Where("key", "=", "web.base.url");
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            "ir.config_parameter",
            domain,
            ["value"],
            cancellation
        );
        return rows.FirstOrDefault()?.Text("value") ?? "";
    }
}
