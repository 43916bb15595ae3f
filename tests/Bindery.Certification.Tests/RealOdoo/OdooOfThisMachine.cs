using System.Collections.Immutable;
using Bindery.Blueprints;
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

    public static async Task<CertificationReport> CertifyAsync(
        string moduleFolder,
        FaultTrialOptions trial,
        params ImmutableArray<string> checks
    )
    {
        CertificationOptions options = Options(moduleFolder) with
        {
            Checks = checks,
            FaultTrial = trial,
        };
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
        Assert.True(BlueprintCatalog.TryOpen("shopify", out Blueprint? blueprint));
        return new CertificationOptions
        {
            ModuleFolder = moduleFolder,
            Blueprint = blueprint,
            AddonsPath = AddonsPath(),
        };
    }

    /// <summary>A copy of the example whose file says something else.</summary>
    public static string BrokenCopy(TemporaryFolder folder, string file, string right, string wrong)
    {
        string copy = folder.At("shopify_connector");
        string example = Repository.PathTo("examples", "shopify_connector");
        foreach (string from in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(copy, Path.GetRelativePath(example, from));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        string path = Path.Combine(copy, file);
        string text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
        return copy;
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
        // The examples come last: a broken copy of one stands before them.
        return [Repository.PathTo("addons"), .. outside, Repository.PathTo("examples")];
    }
}
