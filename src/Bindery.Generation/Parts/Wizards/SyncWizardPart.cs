using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Wizards;

/// <summary><c>wizards/sync_wizard.py</c>: choose a backend and what to import.</summary>
internal sealed class SyncWizardPart(ConnectorContext connector) : IPart
{
    private const string Path = "wizards/sync_wizard.py";
    private const string ViewPath = "views/sync_wizard_views.xml";

    private readonly PythonName _class = PythonName.Of(connector.Names.ClassPrefix + "SyncWizard");

    public static string Wizard(ConnectorContext connector) =>
        connector.Names.DottedPrefix + ".sync.wizard";

    private string ViewId => connector.Names.SnakePrefix + "_sync_wizard";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft current = draft
            .EnsureFile(Path, Source().Text)
            .EnsureImport("wizards", PythonName.Of("sync_wizard"))
            .EnsureXmlFile(ViewPath, isNoUpdate: false)
            .EnsureRecord(ViewPath, ViewId + "_view_form", Form())
            .EnsureRecord(ViewPath, ViewId + "_action", Action());
        return connector.Entities.Where(entity => entity.IsImported).Aggregate(current, AddEntity);
    }

    /// <summary>Offers an entity in the wizard, where the addon has one.</summary>
    public ModuleDraft AddEntity(ModuleDraft draft, EntityContext entity)
    {
        PythonName field = PythonName.Of(WordCase.ToSnake(entity.Names.Plural));
        return draft
            .EnsureField(
                new ClassPlace(Path, _class) { Identity = Wizard(connector) },
                field,
                PythonSource.Of($"{field} = fields.Boolean(default=True)")
            )
            .EnsureExtension(
                new XmlPlace(ViewId + "_view_form", "group", "what", "inside"),
                field.ToString(),
                XmlSource.Of($"<field name=\"{XmlValue.Of(field.ToString())}\" />")
            );
    }

    private PythonSource Source()
    {
        string title = connector.Blueprint.Title;
        PythonLiteral model = PythonLiteral.Of(Wizard(connector));
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo import fields, models


            class {_class}(models.TransientModel):
                _name = {model}
                _description = {PythonLiteral.Of($"Synchronise with {title}")}
                _inherit = "generic.sync.wizard"

                backend_id = fields.Many2one(
                    comodel_name={PythonLiteral.Of(connector.Names.BackendModel)},
                    string={PythonLiteral.Of($"{title} backend")},
                    required=True,
                    ondelete="cascade",
                )

            """
        );
    }

    private XmlSource Form() =>
        XmlSource.Of(
            $$"""
            <record id="{{XmlValue.Of(ViewId)}}_view_form" model="ir.ui.view">
                <field name="name">{{Model}}.form</field>
                <field name="model">{{Model}}</field>
                <field name="mode">primary</field>
                <field name="inherit_id" ref="generic_connector.generic_sync_wizard_view_form" />
                <field name="arch" type="xml">
                    <group name="what" position="inside">
                        <field name="backend_id" options="{'no_create': True}" />
                    </group>
                </field>
            </record>
            """
        );

    private XmlValue Model => XmlValue.Of(Wizard(connector));

    private XmlSource Action() =>
        XmlSource.Of(
            $"""
            <record id="{XmlValue.Of(ViewId)}_action" model="ir.actions.act_window">
                <field name="name">Synchronise</field>
                <field name="res_model">{Model}</field>
                <field name="view_mode">form</field>
                <field name="target">new</field>
            </record>
            """
        );
}
