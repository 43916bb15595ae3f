using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Certification.Faults;
using Bindery.Certification.Odoo;
using Bindery.Certification.Reporting;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>Certifies a module on the Odoo of this machine.</summary>
internal static class OdooOfThisMachine
{
    public static Task<CertificationReport> CertifyAsync(
        string moduleFolder,
        params ImmutableArray<string> checks
    ) => CertifyAsync(moduleFolder, new FaultTrialOptions(), checks);

    /// <summary>A connector of another platform than Shopify.</summary>
    public static Task<CertificationReport> CertifyAsync(
        string moduleFolder,
        Blueprint blueprint,
        params ImmutableArray<string> checks
    ) => CertifyAsync(Options(moduleFolder) with { Blueprint = blueprint, Checks = checks });

    public static Task<CertificationReport> CertifyAsync(
        string moduleFolder,
        FaultTrialOptions trial,
        params ImmutableArray<string> checks
    ) => CertifyAsync(Options(moduleFolder) with { Checks = checks, FaultTrial = trial });

    private static async Task<CertificationReport> CertifyAsync(CertificationOptions options)
    {
        CertificationReport report = await CertificationRun.RunAsync(
            options,
            new Progress<CertificationProgress>(),
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        TestContext.Current.SendDiagnosticMessage("{0}", ReportTable.Summary(report));
        return report;
    }

    /// <summary>A database and an Odoo to try a module on by hand.</summary>
    public static CertificationBench Bench(string moduleFolder) =>
        new(Options(moduleFolder), new Progress<CertificationProgress>());

    private static CertificationOptions Options(string moduleFolder)
    {
        Assert.SkipUnless(
            OdooInstallation.FindBinary(given: null) is not null,
            "No Odoo found: set ODOO_BIN, or put one at ~/odoo-lab/odoo-16.0/odoo-bin."
        );
        string platform = new ConnectorNames(Path.GetFileName(moduleFolder)).Platform;
        string known = BlueprintCatalog.Names.Contains(platform) ? platform : "shopify";
        return new CertificationOptions
        {
            ModuleFolder = moduleFolder,
            Blueprint = RequiredBlueprint.Open(known),
            AddonsPath = OutsideAddons.Path(),
            CacheFolder = OdooCache.Of(
                TestContext.Current.TestCollection!.TestCollectionDisplayName
            ),
        };
    }
}
