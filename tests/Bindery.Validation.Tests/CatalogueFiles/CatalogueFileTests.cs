using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Modules.Catalogue;
using Bindery.Testing;
using Bindery.Validation.CatalogueFiles;

namespace Bindery.Validation.Tests.CatalogueFiles;

public sealed class CatalogueFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_catalogue_knows_is_judged()
    {
        WriteAddon("others/house", "'depends': ['base']", "class House(models.Model):");
        string file = folder.At("house.catalog");
        CatalogueFile.FromSource("16.0", [folder.At("others")], file, Cancellation);
        string addon = AddonOnHouse();

        Assert.Empty(Validate(addon));
        Finding finding = Assert.Single(Validate(addon, file));
        Assert.Equal("demo.house has no field colour.", finding.Message);
    }

    [Fact]
    public void A_catalogue_of_another_series_says_nothing()
    {
        WriteAddon("others/house", "'depends': ['base']", "class House(models.Model):");
        string file = folder.At("house.catalog");
        CatalogueFile.FromSource("17.0", [folder.At("others")], file, Cancellation);

        Assert.Empty(Validate(AddonOnHouse(), file));
    }

    [Fact]
    public void External_ids_that_a_catalogue_lacks_are_those_of_the_shipped_one()
    {
        WriteAddon("others/base", "'depends': []", "class Partner(models.Model):");
        string file = folder.At("base.catalog");
        CatalogueFile.FromSource("16.0", [folder.At("others")], file, Cancellation);
        folder.Write(
            "demo_connector/__manifest__.py",
            "{'name': 'D', 'version': '16.0.1.0.0', 'license': 'LGPL-3', 'data': ['menu.xml']}"
        );
        folder.Write("demo_connector/__init__.py", "");
        folder.Write(
            "demo_connector/menu.xml",
            "<odoo><menuitem id='a' name='A' parent='base.menu_administration'/></odoo>"
        );

        Assert.Empty(Validate(folder.At("demo_connector"), file));
    }

    [Fact]
    public void A_file_that_is_no_catalogue_is_refused_in_one_line()
    {
        string file = folder.Write("no.catalog", "nothing of the kind");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            Validate(AddonOnHouse(), file)
        );

        Assert.Contains("is no catalogue", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task An_Odoo_that_fails_leaves_no_file_and_says_its_last_line()
    {
        string program = folder.Write(
            "odoo-bin",
            "import sys\nsys.stderr.write('first\\ndatabase \"prod\" does not exist\\n')\nsys.exit(1)\n"
        );

        BinderyException failure = await Assert.ThrowsAsync<BinderyException>(() =>
            CatalogueFile.FromDatabaseAsync(
                new OdooToRead(program, "prod"),
                folder.At("odoo.catalog"),
                Cancellation
            )
        );

        Assert.EndsWith(
            "database \"prod\" does not exist",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.At("odoo.catalog")));
    }

    [Fact]
    public async Task A_report_that_breaks_off_is_not_taken_for_whole()
    {
        string program = folder.Write(
            "odoo-bin",
            "print('@@bindery\\tS\\t16.0')\nprint('@@bindery\\tA\\tbase')\n"
        );

        await Assert.ThrowsAsync<BinderyException>(() =>
            CatalogueFile.FromDatabaseAsync(
                new OdooToRead(program, "prod"),
                folder.At("odoo.catalog"),
                Cancellation
            )
        );
        Assert.False(File.Exists(folder.At("odoo.catalog")));
    }

    [Fact]
    public async Task A_whole_report_among_other_lines_becomes_a_catalogue()
    {
        string program = folder.Write(
            "odoo-bin",
            """
            import sys
            print("hello")
            for line in (
                ["S", "16.0"],
                ["A", "house"],
                ["D", "base"],
                ["M", "demo.house", "Model", "", "", "", "build", ""],
                ["F", "state", "Selection", "", "!", "new|old"],
                ["X", "res.groups", "group_house"],
                ["E"],
            ):
                print("@@bindery\t" + "\t".join(line))
            """
        );

        AddonCatalogue catalogue = await CatalogueFile.FromDatabaseAsync(
            new OdooToRead(program, "prod"),
            folder.At("odoo.catalog"),
            Cancellation
        );

        Assert.Equal(["house"], catalogue.Names);
        AddonCatalogue read = AddonCatalogue.Read(folder.At("odoo.catalog"));
        Assert.Equal(["new", "old"], read.Find("house")!.Models[0].Fields[0].Choices);
        Assert.True(read.Find("house")!.Models[0].Fields[0].IsRequired);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string AddonOnHouse()
    {
        WriteAddon(
            "demo_connector",
            "'depends': ['house'], 'data': ['house.xml']",
            "class Extended(models.Model):\n    _inherit = 'demo.house'\n\n\nclass Nothing:"
        );
        folder.Write(
            "demo_connector/house.xml",
            "<odoo><record id='a' model='demo.house'><field name='colour'>red</field></record></odoo>"
        );
        return folder.At("demo_connector");
    }

    private void WriteAddon(string path, string manifest, string header)
    {
        folder.Write(
            $"{path}/__manifest__.py",
            $"{{'name': 'D', 'version': '16.0.1.0.0', 'license': 'LGPL-3', {manifest}}}"
        );
        folder.Write($"{path}/__init__.py", "from . import models\n");
        folder.Write(
            $"{path}/models.py",
            $"from odoo import fields, models\n\n\n{header}\n    _name = 'demo.house'\n    _description = 'House'\n\n    state = fields.Char()\n"
        );
    }

    private static ImmutableArray<Finding> Validate(string addon, params string[] catalogues) =>
        ModuleValidator
            .Validate(
                [addon],
                new ValidationOptions
                {
                    Catalogues = [.. catalogues],
                    Select = ["unknown-field-of-record", "unknown-external-id"],
                }
            )
            .Findings;
}
