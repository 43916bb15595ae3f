using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;

namespace Bindery.Modules.Tests;

public sealed class AddonSetTests
{
    private static readonly AddonCatalogue Catalogue = AddonCatalogue.Open(
        AddonCatalogue.Write(
            "16.0",
            [
                Facts(
                    "base",
                    ["base"],
                    "class Partner(models.Model):\n    _name = 'res.partner'\n    name = fields.Char()\n    def pay(self):\n        pass"
                ),
                Facts("web", ["base"], ""),
                Facts(
                    "mail",
                    ["base"],
                    "class Thread(models.AbstractModel):\n    _name = 'mail.thread'\n    message_ids = fields.One2many('mail.message')"
                ),
                Facts("sale", ["absent"], ""),
            ]
        )
    );

    [Fact]
    public void Gathers_fields_through_inheritance_delegation_and_dependencies()
    {
        AddonSet addons = AddonSet.Of(
            Facts(
                "demo",
                ["mail"],
                "class Binding(models.Model):\n    _name = 'demo.partner'\n    _inherit = 'mail.thread'\n    _inherits = {'res.partner': 'odoo_id'}\n    odoo_id = fields.Many2one('res.partner')"
            ),
            Catalogue
        );

        ModelMembers members = new(addons, "demo.partner");

        Assert.True(members.IsComplete);
        Assert.All(
            ["odoo_id", "message_ids", "name", "write_date"],
            name => Assert.NotNull(members.Field(name))
        );
        Assert.True(members.HasMethod("pay"));
        Assert.Null(members.Field("nmae"));
    }

    [Fact]
    public void Is_incomplete_where_a_dependency_of_a_dependency_is_missing()
    {
        AddonSet addons = AddonSet.Of(Facts("demo", ["sale"], ""), Catalogue);

        Assert.False(addons.IsComplete);
        Assert.Equal(["absent"], addons.Missing);
        Assert.False(new ModelMembers(addons, "res.partner").IsComplete);
    }

    [Fact]
    public void Survives_a_circle_of_inheritance()
    {
        AddonSet addons = AddonSet.Of(
            Facts(
                "demo",
                [],
                "class A(models.Model):\n    _name = 'a'\n    _inherit = 'b'\nclass B(models.Model):\n    _name = 'b'\n    _inherit = 'a'\n    _inherits = {'a': 'x'}"
            ),
            Catalogue
        );

        Assert.True(new ModelMembers(addons, "a").IsComplete);
    }

    [Fact]
    public void The_catalogue_keeps_what_the_source_said()
    {
        AddonFacts mail = Catalogue.Find("mail")!;

        Assert.Equal(["base"], mail.Depends);
        ModelFacts thread = Assert.Single(mail.Models);
        Assert.Equal(
            new FieldFacts("message_ids", "One2many", "mail.message"),
            Assert.Single(thread.Fields)
        );
        Assert.Equal("ir.model", mail.ExternalIds["model_mail_thread"]);
        Assert.Null(Catalogue.Find("absent"));
    }

    [Fact]
    public void The_shipped_catalogue_knows_odoo_and_the_connector_framework()
    {
        AddonCatalogue shipped = ShippedCatalogue.Open();

        Assert.Equal("16.0", shipped.Series);
        Assert.Contains(
            shipped.Find("sale")!.Models,
            model => model is { Name: "sale.order", IsExtension: false }
        );
        Assert.Contains(
            shipped.Find("connector")!.Components,
            component => component.Name == "base.importer"
        );
        Assert.True(shipped.Find("base")!.ExternalIds.ContainsKey("group_user"));
    }

    private static AddonFacts Facts(string name, string[] depends, string text) =>
        AddonFactsReader.Read(
            AddonText.Module(
                name,
                (
                    "__manifest__.py",
                    $"{{'depends': [{string.Join(',', depends.DefaultIfEmpty("base").Select(depend => $"'{depend}'"))}]}}"
                ),
                ("__init__.py", text)
            )
        );
}
