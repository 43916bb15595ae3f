using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary>
/// "Export to Connectors" in the Action menu of a model that is exported, where the framework
/// doesn't put it there by itself.
/// </summary>
internal sealed class ExportEntryPart(EntityContext entity) : IPart
{
    private const string Path = "views/export_wizard_views.xml";

    // EXPORTABLE_MODELS of connector_base_backend.
    private static readonly ImmutableArray<string> Known =
    [
        "product.product",
        "product.template",
        "res.partner",
        "sale.order",
        "stock.picking",
        "account.move",
    ];

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string model = entity.Entity.OdooModel;
        return Known.Contains(model)
            ? draft
            : draft
                .EnsureXmlFile(Path, isNoUpdate: false)
                .EnsureRecord(Path, IdOf(model), Entry(model));
    }

    private static string IdOf(string model) => WordCase.ToSnake(model) + "_export_action";

    private static XmlSource Entry(string model) =>
        XmlSource.Of(
            $$"""
            <record id="{{XmlValue.Of(IdOf(model))}}" model="ir.actions.act_window">
                <field name="name">Export to Connectors</field>
                <field name="res_model">connector.export.wizard</field>
                <field name="view_mode">form</field>
                <field name="target">new</field>
                <field
                    name="binding_model_id"
                    model="ir.model"
                    search="[('model', '=', '{{XmlValue.Of(model)}}')]"
                />
                <field name="binding_view_types">list,form</field>
                <field
                    name="groups_id"
                    eval="[(6, 0, [ref('connector_base_backend.connector_user')])]"
                />
            </record>
            """
        );
}
