using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Framework.Benchmarks;

/// <summary>
/// A real Odoo with the example and the benchmark's addon installed, found and started as
/// certification does it; databases are cloned from a prepared one.
/// </summary>
internal sealed class BenchmarkWorld(Volume volume) : IAsyncDisposable
{
    private CertificationBench? bench;
    private CertificationContext? context;
    private int clones;

    public OdooProgram Program => context!.Program;

    public OdooDatabase Prepared => context!.Database;

    public Blueprint Blueprint => context!.Blueprint;

    public async Task StartAsync(CancellationToken cancellation)
    {
        bench = new CertificationBench(Options(volume), new Progress<CertificationProgress>());
        context = await bench.PrepareAsync(cancellation);
        OdooRun installed = await OdooRun.RunAsync(
            Program.Once(Prepared, "-i", context.Module.Name),
            context.LogFile("odoo-install.log"),
            cancellation
        );
        installed.OrThrow("installing the benchmark's addon");
        await MakeBackendAsync(cancellation);
    }

    /// <summary>The platform with the world's records, or with as many as are asked for.</summary>
    public Task<OutsidePlatform> StartPlatformAsync(
        Volume? records,
        CancellationToken cancellation
    ) => OutsidePlatform.StartAsync(Options(records ?? volume), certificate: null, cancellation);

    /// <summary>A new database that is dropped by whoever asked for it.</summary>
    public Task<OdooDatabase> CloneAsync(CancellationToken cancellation) =>
        Prepared.CloneAsync($"{Prepared.Name}_{++clones}", cancellation);

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
        {
            await context.DisposeAsync();
        }

        if (bench is not null)
        {
            await bench.DisposeAsync();
        }
    }

    /// <summary>The server and the platform that this takes are ended again.</summary>
    private async Task MakeBackendAsync(CancellationToken cancellation)
    {
        await using CertificationContext making = new(
            context!.Options,
            Program,
            Prepared,
            context.Module
        );
        await making.BackendAsync(cancellation);
    }

    private static CertificationOptions Options(Volume volume)
    {
        if (!BlueprintCatalog.TryOpen("shopify", out Blueprint? blueprint))
        {
            throw new InvalidOperationException("The catalogue has no platform 'shopify'.");
        }

        return new CertificationOptions
        {
            ModuleFolder = RepositoryRoot.PathTo("benchmarks", "odoo", "connector_benchmark"),
            Blueprint = blueprint,
            AddonsPath = AddonsPath(),
            Volume = volume,
        };
    }

    private static ImmutableArray<string> AddonsPath()
    {
        string? configured = Environment.GetEnvironmentVariable("ODOO_ADDONS_PATH");
        string lab = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            "odoo-lab",
            "oca"
        );
        IEnumerable<string> outside = string.IsNullOrEmpty(configured)
            ? [Path.Combine(lab, "queue"), Path.Combine(lab, "connector")]
            : configured.Split(',');
        return [RepositoryRoot.PathTo("addons"), RepositoryRoot.PathTo("examples"), .. outside];
    }
}
