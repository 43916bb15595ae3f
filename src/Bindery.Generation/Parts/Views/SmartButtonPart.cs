using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary>A button on the form of Odoo's record that opens its bindings; hidden where there are none.</summary>
/// <param name="subject">The binding.</param>
/// <param name="entityName">Entity in whose views file it stands.</param>
internal sealed class SmartButtonPart(BindingSubject subject, string entityName) : IPart
{
    private readonly string _id = WordCase.ToSnake(subject.Names.BindingModel);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        OdooForms.Of(subject.Names.OdooModel) is { } form
            ? draft.EnsureRecord(
                $"views/{WordCase.ToSnake(entityName)}_views.xml",
                _id + "_smart_button",
                View(form, BoundRecordPart.FieldIn(draft, subject))
            )
            : draft;

    private XmlSource View(string form, string fieldName)
    {
        XmlValue model = XmlValue.Of(subject.Names.OdooModel);
        XmlValue field = XmlValue.Of(fieldName);
        return XmlSource.Of(
            $$"""
            <record id="{{XmlValue.Of(_id)}}_smart_button" model="ir.ui.view">
                <field name="name">{{model}}.form.{{XmlValue.Of(
                subject.Connector.Names.SnakePrefix
            )}}</field>
                <field name="model">{{model}}</field>
                <field name="inherit_id" ref="{{XmlValue.Of(form)}}" />
                <field name="arch" type="xml">
                    <div name="button_box" position="inside">
                        <button
                            name="%({{XmlValue.Of(_id)}}_action)d"
                            type="action"
                            class="oe_stat_button"
                            icon="fa-link"
                            groups="connector_base_backend.connector_user"
                            context="{'search_default_odoo_id': active_id}"
                            attrs="{'invisible': [('{{field}}', '=', [])]}"
                        >
                            <field name="{{field}}" invisible="1" />
                            <span class="o_stat_text">{{XmlValue.Of(
                subject.Connector.Blueprint.Title
            )}}</span>
                        </button>
                    </div>
                </field>
            </record>
            """
        );
    }
}
