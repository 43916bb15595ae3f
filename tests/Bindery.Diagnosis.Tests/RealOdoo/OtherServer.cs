using Bindery.Certification;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Diagnosis.Configuration;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>A server of one test that is set up wrongly, on a copy of the healthy database.</summary>
internal sealed class OtherServer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly TemporaryFolder folder;
    private readonly OdooDatabase database;
    private readonly OdooServer server;
    private readonly Patient patient;

    private OtherServer(
        Patient patient,
        TemporaryFolder folder,
        OdooDatabase database,
        OdooServer server
    )
    {
        this.patient = patient;
        this.folder = folder;
        this.database = database;
        this.server = server;
    }

    public string LogFile => server.LogFile;

    public Uri Address => server.Address;

    public Doctor Doctor => new(server.Address, database.Name);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="addon">Folder of an addon that takes the place of the one of its name.</param>
    public static async Task<OtherServer> StartAsync(
        Patient patient,
        ServerOptions options,
        string? addon = null
    )
    {
        TemporaryFolder place = new();
        CertificationContext context = patient.Context;
        OdooDatabase copy = await patient.Spare.CloneAsync(
            $"{context.Database.Name}_other",
            Cancellation
        );
        OdooServer started = await OdooServer.StartAsync(
            new OdooProgram(SourceWith(context.Program.Source, addon), place.Path),
            copy,
            options,
            Cancellation
        );
        return new OtherServer(patient, place, copy, started);
    }

    private static OdooSource SourceWith(OdooSource source, string? addon) =>
        addon is null
            ? source
            : source with
            {
                AddonsPath = [Path.GetDirectoryName(addon)!, .. source.AddonsPath],
            };

    public Doctor With(string configuration) =>
        Doctor with
        {
            Configuration = ServerConfiguration.Read(folder.Write("doctor.conf", configuration)),
        };

    public Task SqlAsync(string sql) => database.Session.ExecuteAsync(sql, Cancellation);

    /// <summary>Lets the runner run what is queued.</summary>
    public Task FinishAsync() => new JobQueue(database.Session).WaitAsync(0, Limit, Cancellation);

    /// <summary>Queues the import of orders; made older than it is, since nobody can wait for minutes in a test.</summary>
    public async Task QueueAsync(bool isOld = true)
    {
        using OdooClient client = new(server.Address, database.Name, Administrator.Password);
        await client.LogInAsync(Administrator.Login, Cancellation);
        ConnectorBackend backend = await ConnectorBackend.CreateAsync(
            client,
            patient.Context.Names,
            (await patient.Context.PlatformAsync(Cancellation)).Settings,
            Cancellation
        );
        await backend.CallAsync("sync_orders", Cancellation);
        if (isOld)
        {
            await SqlAsync(
                "UPDATE queue_job SET date_created = date_created - INTERVAL '20 minutes'"
            );
        }
    }

    public async Task WaitForLogAsync(string text, int times)
    {
        while (
            server.Log.Count(record => record.Message.Contains(text, StringComparison.Ordinal))
            < times
        )
        {
            await Task.Delay(Look, Cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await database.DropAsync(CancellationToken.None);
        folder.Dispose();
    }
}
