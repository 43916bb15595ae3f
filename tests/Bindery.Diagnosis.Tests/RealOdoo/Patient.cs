using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Certification;
using Bindery.Certification.Checks;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>The Odoo of the clinic, for one test: what can be broken, and the doctor's opinion of it.</summary>
internal sealed class Patient
{
    private static readonly TimeSpan JobLimit = TimeSpan.FromMinutes(1);
    private readonly OdooServer server;
    private readonly LogMark mark;

    private Patient(
        CertificationContext context,
        OdooDatabase spare,
        OdooServer server,
        ConnectorBackend backend
    )
    {
        Spare = spare;
        Context = context;
        this.server = server;
        Backend = backend;
        mark = LogMark.At(server.LogFile);
    }

    public CertificationContext Context { get; }

    /// <summary>A database with the connector installed that no server uses.</summary>
    public OdooDatabase Spare { get; }

    public ConnectorBackend Backend { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Patient> OfAsync(
        CertificationContext context,
        OdooDatabase spare,
        CancellationToken cancellation
    ) =>
        new(
            context,
            spare,
            await context.ServerAsync(cancellation),
            await context.BackendAsync(cancellation)
        );

    public Task SqlAsync(string sql) => Context.Database.Session.ExecuteAsync(sql, Cancellation);

    public async Task<JsonNode?> CallAsync(
        string model,
        string method,
        params JsonNode[] arguments
    ) =>
        await (await Context.ClientAsync(Cancellation)).CallAsync(
            model,
            method,
            new JsonArray(arguments),
            Cancellation
        );

    public Task SetAsync(string field, string value) =>
        Backend.WriteAsync(field, value, Cancellation);

    /// <summary>Lets an entity's import run to its end, whatever that is.</summary>
    public async Task SyncAsync(string entities)
    {
        await Backend.CallAsync("sync_" + entities, Cancellation);
        await Context.Jobs.WaitAsync(0, JobLimit, Cancellation);
    }

    /// <summary>Forgets the orders' bindings and reads all orders again.</summary>
    public async Task ImportOrdersAnewAsync()
    {
        await SqlAsync("DELETE FROM shopify_sale_order");
        await SqlAsync(
            "UPDATE generic_sync_checkpoint SET high_water = NULL WHERE binding_model = 'shopify.sale.order'"
        );
        await SyncAsync("orders");
    }

    /// <summary>Lets Odoo call the platform once, as --test-platform does after asking.</summary>
    public async Task<ImmutableArray<Verdict>> TestPlatformAsync()
    {
        using OdooSession session = await Doctor().LogInAsync();
        Evidence evidence = await GatherAsync();
        BackendFact backend = evidence.Odoo!.ActiveBackends.Single();
        (_, Complaint? complaint) = await ConnectionTest.RunAsync(session, backend, Cancellation);
        Complaints complaints = Complaints.Of(
            complaint is null ? evidence.Complaints.All : [complaint, .. evidence.Complaints.All]
        );
        return DiagnosisRun.Examine(evidence with { Complaints = complaints });
    }

    public Task<WebhookSubject> WebhooksAsync() => WebhookSubject.OfAsync(Context, Cancellation);

    public Doctor Doctor() => new(server.Address, Context.Database.Name);

    /// <summary>Where what was logged since this test began is written to.</summary>
    public Task<string> LogAsync() => mark.CopyAsync(Cancellation);

    public async Task<ImmutableArray<Verdict>> ExamineAsync(bool withLog = false) =>
        await Doctor().ExamineAsync(withLog ? await LogAsync() : null);

    public Task<Evidence> GatherAsync() => Doctor().GatherAsync(log: null);
}
