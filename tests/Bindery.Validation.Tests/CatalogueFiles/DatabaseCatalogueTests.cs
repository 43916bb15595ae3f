using System.Diagnostics;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;
using Bindery.Testing;
using Bindery.Validation.CatalogueFiles;

namespace Bindery.Validation.Tests.CatalogueFiles;

/// <summary>A real Odoo says of base and web what their source says.</summary>
[Trait("Category", "Odoo")]
public sealed class DatabaseCatalogueTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private static readonly string Lab = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        "odoo-lab"
    );

    private static readonly string OdooBin =
        Environment.GetEnvironmentVariable("ODOO_BIN")
        ?? Path.Combine(Lab, "odoo-16.0", "odoo-bin");

    private static readonly string Configuration = Path.Combine(Lab, "odoo.conf");

    /// <summary>Fields whose names are words of Python or SQL are no class attributes in the source.</summary>
    private static readonly string[] SetFromOutside = ["ir.rule global"];

    private readonly TemporaryFolder folder = new();
    private readonly string database = "validate_catalog_" + Environment.ProcessId;

    public void Dispose()
    {
        folder.Dispose();
        if (File.Exists(OdooBin) && File.Exists(Configuration))
        {
            Drop();
        }
    }

    [Fact]
    public async Task What_a_database_says_of_base_is_what_its_source_says()
    {
        Assert.SkipUnless(
            File.Exists(OdooBin) && File.Exists(Configuration),
            $"No Odoo at {OdooBin} with {Configuration}."
        );
        Run(OdooBin, ["-i", "base", "--stop-after-init", "--no-http", "--log-level=error"]);

        AddonCatalogue catalogue = await CatalogueFile.FromDatabaseAsync(
            new OdooToRead(OdooBin, database) { Python = Python, Configuration = Configuration },
            folder.At("odoo.catalog"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal("16.0", catalogue.Series);
        AddonFacts shipped = ShippedCatalogue.Open().Find("base")!;
        AddonFacts live = catalogue.Find("base")!;
        Assert.Empty(FieldsOf(shipped).Except(FieldsOf(live)));
        Assert.Equal(SetFromOutside, FieldsOf(live).Except(FieldsOf(shipped)));
        Assert.Equal(DelegatesOf(shipped), DelegatesOf(live));
        Assert.Empty(MethodsOf(shipped).Except(MethodsOf(live)));
        Assert.Contains("main_company", live.ExternalIds.Keys);
    }

    private static IEnumerable<string> FieldsOf(AddonFacts facts) =>
        facts
            .Models.SelectMany(model => model.Fields.Select(field => $"{model.Name} {field.Name}"))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> MethodsOf(AddonFacts facts) =>
        facts.Models.SelectMany(model => model.Methods.Select(name => $"{model.Name} {name}"));

    private static IEnumerable<string> DelegatesOf(AddonFacts facts) =>
        facts
            .Models.SelectMany(model => model.Delegates.Select(target => $"{model.Name} {target}"))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private void Drop() =>
        Run(
            "-c",
            [],
            $"import odoo.sql_db, odoo.tools.config as config\nconfig.parse_config(['-c', '{Configuration}'])\nfrom odoo.service import db\ndb.exp_drop('{database}')\n"
        );

    private void Run(string first, string[] arguments, string? code = null)
    {
        ProcessStartInfo start = new(Python)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(OdooBin),
        };
        IEnumerable<string> all = code is null
            ? [first, "-c", Configuration, "-d", database, .. arguments]
            : [first, code];
        all.ToList().ForEach(start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        string log = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, log);
    }
}
