using System.Globalization;
using Bindery.Certification.Database;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;
using Bindery.Testing;
using Bindery.Validation.CatalogueFiles;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A real Odoo says of base what its source says.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class CatalogueOfDatabaseTests : IDisposable
{
    /// <summary>Fields whose names are words of Python or SQL are no class attributes in the source.</summary>
    private static readonly string[] SetFromOutside = ["ir.rule global"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_database_says_of_base_is_what_its_source_says()
    {
        await using CertificationBench bench = OdooOfThisMachine.Bench(PlainAddon());
        CertificationContext odoo = await bench.PrepareAsync(Cancellation);

        AddonCatalogue catalogue = await CatalogueFile.FromDatabaseAsync(
            new OdooToRead(odoo.Program.Source.Binary, odoo.Database.Name)
            {
                Python = odoo.Program.Source.Python,
                Configuration = Configuration(odoo.Database),
            },
            folder.At("odoo.catalog"),
            Cancellation
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

    /// <summary>Depends on nothing but base, which is all that its database has to hold.</summary>
    private string PlainAddon()
    {
        folder.Write("plain/__init__.py", "");
        folder.Write("plain/__manifest__.py", "{'name': 'Plain', 'depends': ['base']}\n");
        return folder.At("plain");
    }

    private string Configuration(OdooDatabase database)
    {
        DatabaseServer server = database.Server;
        return folder.Write(
            "odoo.conf",
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                [options]
                db_host = {server.Host}
                db_port = {server.Port}
                db_user = {server.User}
                db_password = {server.Password ?? "False"}
                data_dir = {database.DataFolder}

                """
            )
        );
    }
}
