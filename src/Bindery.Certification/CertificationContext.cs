using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Certification.Browser;
using Bindery.Certification.Comparison;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification;

/// <summary>What the checks of one certification work with; servers are started when first asked for.</summary>
internal sealed class CertificationContext(
    CertificationOptions options,
    OdooProgram program,
    OdooDatabase database,
    ModuleUnderTest module
) : IAsyncDisposable
{
    private readonly OnceAsync<OdooServer> server = new();
    private readonly OnceAsync<OdooClient> client = new();
    private readonly OnceAsync<OutsidePlatform> platform = new();
    private readonly OnceAsync<Chromedriver> browser = new();
    private readonly OnceAsync<OdooWebPages> pages = new();
    private readonly OnceAsync<ConnectorBackend> backend = new();

    public CertificationOptions Options { get; } = options;

    public Blueprint Blueprint => Options.Blueprint;

    public ConnectorNames Names { get; } = new(options.Blueprint.Name);

    public OdooProgram Program { get; } = program;

    public OdooDatabase Database { get; } = database;

    public JobQueue Jobs { get; } = new(database.Session);

    public ModuleUnderTest Module { get; } = module;

    /// <summary>Entities that come from the platform, in the order in which they depend on each other.</summary>
    public ImmutableArray<Entity> ImportedEntities { get; } =
    [
        .. options.Blueprint.Entities.Where(entity =>
            entity.Direction != Direction.Export && entity.Kind != EntityKind.Inventory
        ),
    ];

    public string LogFile(string name) => Path.Combine(Program.WorkFolder, name);

    public Task<OdooServer> ServerAsync(CancellationToken cancellation) =>
        server.GetAsync(() =>
            OdooServer.StartAsync(
                Program,
                Database,
                new ServerOptions { Workers = Options.Workers },
                cancellation
            )
        );

    public Task<OdooClient> ClientAsync(CancellationToken cancellation) =>
        client.GetAsync(async () =>
        {
            OdooServer running = await ServerAsync(cancellation);
            OdooClient made = new(running.Address, Database.Name, Administrator.Password);
            await made.LogInAsync(Administrator.Login, cancellation);
            return made;
        });

    public Task<OutsidePlatform> PlatformAsync(CancellationToken cancellation) =>
        platform.GetAsync(() =>
            OutsidePlatform.StartAsync(Options, Program.Certificate?.Content, cancellation)
        );

    public Task<OdooWebPages> PagesAsync(CancellationToken cancellation) =>
        pages.GetAsync(async () =>
        {
            Chromedriver driver = await browser.GetAsync(() =>
                Chromedriver.StartAsync(Program.WorkFolder, cancellation)
            );
            OdooServer running = await ServerAsync(cancellation);
            OdooWebPages made = new(driver.Session, running.Address, Program.WorkFolder);
            await made.LogInAsync(Administrator.Login, Administrator.Password, cancellation);
            return made;
        });

    /// <summary>A backend with the simulated platform's settings, in a company that can take its records.</summary>
    public Task<ConnectorBackend> BackendAsync(CancellationToken cancellation) =>
        backend.GetAsync(async () =>
        {
            OdooClient odoo = await ClientAsync(cancellation);
            OutsidePlatform there = await PlatformAsync(cancellation);
            await new CompanySetup(odoo, Blueprint, there).ApplyAsync(cancellation);
            ConnectorBackend made = await ConnectorBackend.CreateAsync(
                odoo,
                Names,
                there.Settings,
                cancellation
            );
            if (SimulatedAuthentication.NeedsConsent(Blueprint))
            {
                await (await ConsentAsync(cancellation)).GiveAsync(made, cancellation);
            }

            return made;
        });

    /// <summary>The person who lets the connector in, where a platform asks for that.</summary>
    public async Task<Consent> ConsentAsync(CancellationToken cancellation) =>
        new(
            await ServerAsync(cancellation),
            Database.Name,
            (await PlatformAsync(cancellation)).Address
        );

    /// <summary>Odoo's records and the platform's, side by side.</summary>
    public async Task<SideBySide> CompareAsync(CancellationToken cancellation) =>
        new(
            await ClientAsync(cancellation),
            await PlatformAsync(cancellation),
            Blueprint,
            await BackendAsync(cancellation)
        );

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await client.DisposeAsync();
        await server.DisposeAsync();
        await platform.DisposeAsync();
    }
}
