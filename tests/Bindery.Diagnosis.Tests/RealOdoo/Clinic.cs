using Bindery.Blueprints;
using Bindery.Certification;
using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>A real prefork Odoo with its job runner, a connector that has synchronised, and its platform.</summary>
public sealed class Clinic : IAsyncLifetime
{
    private const string Module = "shopify_connector";
    private CertificationBench? bench;
    private CertificationContext? context;
    private OdooDatabase? spare;
    private HealthyState? healthy;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The patient, in good health; the first who asks waits for Odoo.</summary>
    internal async Task<Patient> AdmitAsync()
    {
        Assert.SkipUnless(
            OdooInstallation.FindBinary(given: null) is not null,
            "No Odoo found: set ODOO_BIN, or put one at ~/odoo-lab/odoo-16.0/odoo-bin."
        );
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        healthy ??= await OpenAsync(cancellation);
        await healthy.RestoreAsync(context!, cancellation);
        return await Patient.OfAsync(context!, spare!, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
        {
            await context.DisposeAsync();
        }

        if (spare is not null)
        {
            await spare.DropAsync(CancellationToken.None);
        }

        if (bench is not null)
        {
            bench.Release(passed: healthy is not null);
            await bench.DisposeAsync();
        }
    }

    private async Task<HealthyState> OpenAsync(CancellationToken cancellation)
    {
        bench = new CertificationBench(Options(), new Progress<CertificationProgress>());
        context = await bench.PrepareAsync(cancellation);
        OdooRun installed = await OdooRun.RunAsync(
            context.Program.Once(context.Database, "-i", Module),
            context.LogFile("odoo-install.log"),
            cancellation
        );
        installed.OrThrow("installing the example");
        // A database can't be copied while a server is connected to it.
        spare = await context.Database.CloneAsync($"{context.Database.Name}_spare", cancellation);
        return await HealthyState.MakeAsync(context, cancellation);
    }

    private static CertificationOptions Options()
    {
        Assert.True(BlueprintCatalog.TryOpen("shopify", out Blueprint? blueprint));
        return new CertificationOptions
        {
            ModuleFolder = Repository.PathTo("examples", Module),
            Blueprint = blueprint,
            AddonsPath = OutsideAddons.Path(),
            CacheFolder = OdooCache.Of("clinic"),
            Volume = new Volume
            {
                Products = 30,
                Customers = 10,
                Orders = 12,
                PerPage = 10,
            },
            Workers = 3,
        };
    }
}
