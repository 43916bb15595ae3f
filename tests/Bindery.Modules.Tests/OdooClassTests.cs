using Bindery.Modules.Classes;

namespace Bindery.Modules.Tests;

public sealed class OdooClassTests
{
    [Fact]
    public void Reads_a_model_with_its_fields_and_delegation()
    {
        OdooClass model = Only(
            """
            from odoo import fields, models

            class Binding(models.Model):
                _name = "demo.partner"
                _inherit = ["external.binding", "mail.thread"]
                _inherits = {"res.partner": "odoo_id"}

                odoo_id = fields.Many2one("res.partner", required=True)
                user_id = fields.Many2one(comodel_name="res.users", delegate=True)
                note: str = fields.Char()
                LIMIT = 10

                def run(self):
                    pass
            """
        );

        Assert.Equal(ClassKind.Model, model.Kind);
        Assert.Equal("demo.partner", model.EffectiveName);
        Assert.False(model.IsExtension);
        Assert.Equal(["odoo_id", "user_id", "note"], model.Fields.Select(field => field.Name));
        Assert.Equal(["res.partner", "res.users"], model.Delegates.Select(target => target.Model));
        Assert.Equal("res.users", model.Field("user_id")!.Comodel);
        Assert.NotNull(model.Method("run"));
    }

    [Theory]
    [InlineData("_inherit = \"res.partner\"")]
    [InlineData("_name = \"res.partner\"\n    _inherit = [_name, \"demo.mixin\"]")]
    [InlineData("_name = \"res.partner\"\n    _inherit = \"res.partner\"")]
    public void Knows_an_extension(string body)
    {
        OdooClass model = Only($"class Partner(models.Model):\n    {body}\n");

        Assert.Equal("res.partner", model.EffectiveName);
        Assert.True(model.IsExtension);
    }

    [Theory]
    [InlineData(
        "from odoo.addons.component.core import Component\nclass A(Component):\n    _name = 'a'",
        ClassKind.Component
    )]
    [InlineData(
        "from odoo.addons.component.core import AbstractComponent\nclass A(AbstractComponent):\n    _name = 'a'",
        ClassKind.AbstractComponent
    )]
    [InlineData("from react import Component\nclass A(Component):\n    pass", ClassKind.Plain)]
    [InlineData("class A(GenericImportMapper):\n    _apply_on = 'a'", ClassKind.Component)]
    [InlineData("class A(http.Controller):\n    pass", ClassKind.Controller)]
    [InlineData(
        "class A(Home):\n    @http.route('/a')\n    def a(self):\n        pass",
        ClassKind.Controller
    )]
    [InlineData("class A(models.TransientModel):\n    _name = 'a'", ClassKind.TransientModel)]
    [InlineData("class A:\n    pass", ClassKind.Plain)]
    public void Tells_what_a_class_is(string text, ClassKind kind) =>
        Assert.Equal(kind, Only(text).Kind);

    private static OdooClass Only(string text) =>
        Assert.Single(AddonText.Module("demo", ("__init__.py", text)).Classes);
}
