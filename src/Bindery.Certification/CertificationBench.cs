using System.Collections.Immutable;
using System.Security.Cryptography;
using Bindery.Blueprints;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification;

/// <summary>What one certification stands on; taken down in reverse order, whatever happened.</summary>
internal sealed class CertificationBench(
    CertificationOptions options,
    IProgress<CertificationProgress> progress
) : IAsyncDisposable
{
    /// <summary>The platform lets in by the way that is certified, and by no other.</summary>
    private readonly CertificationOptions options = options with
    {
        Blueprint = options.Blueprint.WithOneWayIn(
            options.OverTls ? Uri.UriSchemeHttps : Uri.UriSchemeHttp
        ),
    };
    private WorkFolder? work;
    private PlatformCertificate? certificate;
    private CacheFolder? cache;
    private IDatabaseCluster? cluster;
    private OdooDatabase? database;
    private CertificationContext? context;

    public async Task<CertificationContext> PrepareAsync(CancellationToken cancellation)
    {
        ModuleUnderTest module = await FindAsync(cancellation);
        work = WorkFolder.Open(options.WorkFolder);
        cache = await CacheFolder.OpenAsync(options.CacheFolder, Tell, cancellation);
        cluster = await Clusters.StartAsync(options.Database, cache, cancellation);
        if (cluster is ThrowawayCluster)
        {
            await StaleDatabases.DropAsync(cluster.Server, cache.OdooData, cancellation);
        }

        certificate = options.OverTls ? PlatformCertificate.Create(work.Path) : null;
        OdooProgram program = new(module.Source, work.Path, certificate);
        TemplateDatabase templates = new(program, cluster.Server, cache.OdooData);
        OdooDatabase template = await templates.GetAsync(
            module.TemplateAddons,
            () => Tell("Making a template database, once for this Odoo and these addons"),
            cancellation
        );
        database = await template.CloneAsync(NewName(module.Name), cancellation);
        context = new CertificationContext(options, program, database, module);
        return context;
    }

    /// <summary>Lets go of the work folder after a success; gives it where it is kept.</summary>
    public string? Release(bool passed)
    {
        work!.Keep = !passed || options.WorkFolder is not null;
        return work.Keep ? work.Path : null;
    }

    public async ValueTask DisposeAsync()
    {
        await DisposeAsync(context);
        if (database is not null)
        {
            await database.DropAsync(CancellationToken.None);
        }

        await DisposeAsync(cluster);
        certificate?.Dispose();
        cache?.Dispose();
        work?.Dispose();
    }

    private async Task<ModuleUnderTest> FindAsync(CancellationToken cancellation)
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.ModuleFolder));
        OdooSource source = OdooInstallation.Find(options, folder);
        await OdooInstallation.CheckPythonAsync(source, cancellation);
        ImmutableDictionary<string, Addon> addons = await new AddonReader(source).ReadAsync(
            folder,
            AccountsChart.NeededBy(options.Blueprint),
            cancellation
        );
        return new ModuleUnderTest(source, Path.GetFileName(folder), addons);
    }

    private void Tell(string what) => progress.Report(new CertificationProgress.Preparing(what));

    private static string NewName(string module) =>
        $"cert_{module}_{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    private static ValueTask DisposeAsync(IAsyncDisposable? part) =>
        part?.DisposeAsync() ?? ValueTask.CompletedTask;
}
