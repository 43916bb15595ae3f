using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary>List, form, search and action of a binding, in the views file of its entity.</summary>
/// <param name="subject">The binding.</param>
/// <param name="entityName">Entity whose file it is: a variant's views stand with its product's.</param>
/// <param name="plural">Title of the list.</param>
internal sealed class BindingViewsPart(BindingSubject subject, string entityName, string plural)
    : IPart
{
    private readonly string _path = $"views/{WordCase.ToSnake(entityName)}_views.xml";
    private readonly string _id = WordCase.ToSnake(subject.Names.BindingModel);

    private string Title => $"{subject.Connector.Blueprint.Title} {subject.Title}";

    private XmlValue Model => XmlValue.Of(subject.Names.BindingModel);

    private XmlValue Id => XmlValue.Of(_id);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureXmlFile(_path, isNoUpdate: false)
            .EnsureRecord(_path, _id + "_view_tree", Tree())
            .EnsureRecord(_path, _id + "_view_form", Form())
            .EnsureRecord(_path, _id + "_view_search", Search())
            .EnsureRecord(_path, _id + "_action", Action());

    private ImmutableArray<XmlValue> OwnFields() =>
        [
            .. subject
                .Fields.Where(field => field.BindingField)
                .Select(field => XmlValue.Of(field.Odoo!)),
        ];

    private XmlSource Tree()
    {
        XmlSource own = XmlSource.Lines(
            OwnFields().Select(name => XmlSource.Of($"<field name=\"{name}\" optional=\"show\" />"))
        );
        return XmlSource.Of(
            $$"""
            <record id="{{Id}}_view_tree" model="ir.ui.view">
                <field name="name">{{Model}}.tree</field>
                <field name="model">{{Model}}</field>
                <field name="arch" type="xml">
                    <tree>
                        <field name="odoo_id" />
                        <field name="external_id" />
                        {{own}}
                        <field name="backend_id" optional="show" />
                        <field
                            name="sync_state"
                            widget="badge"
                            decoration-success="sync_state == 'synced'"
                            decoration-info="sync_state in ('pending', 'exporting')"
                            decoration-danger="sync_state == 'failed'"
                            decoration-muted="sync_state in ('draft', 'gone')"
                        />
                        <field name="sync_date" optional="show" />
                        <field name="no_export" optional="hide" />
                    </tree>
                </field>
            </record>
            """
        );
    }

    private XmlSource Form() =>
        XmlSource.Of(
            $$"""
            <record id="{{Id}}_view_form" model="ir.ui.view">
                <field name="name">{{Model}}.form</field>
                <field name="model">{{Model}}</field>
                <field name="arch" type="xml">
                    <form string="{{XmlValue.Of(Title)}}">
                        <header>
                            <field
                                name="sync_state"
                                widget="statusbar"
                                statusbar_visible="pending,synced"
                            />
                        </header>
                        <sheet>
                            <div class="oe_button_box" name="button_box">
                                <button
                                    name="action_view_failures"
                                    type="object"
                                    class="oe_stat_button"
                                    icon="fa-exclamation-triangle"
                                    attrs="{'invisible': [('open_failure_count', '=', 0)]}"
                                >
                                    <field
                                        name="open_failure_count"
                                        widget="statinfo"
                                        string="Failures"
                                    />
                                </button>
                            </div>
                            <div
                                class="alert alert-warning"
                                role="alert"
                                attrs="{'invisible': [('sync_message', '=', False)]}"
                            >
                                <field name="sync_message" readonly="1" />
                            </div>
                            <group>
                                <group name="link" string="Link">
                                    <field name="odoo_id" />
                                    <field name="backend_id" />
                                    <field name="external_id" />
                                    <field name="no_export" />
                                </group>
                                <group name="state" string="Synchronisation">
                                    <field name="sync_date" readonly="1" />
                                    <field name="external_updated_at" readonly="1" />
                                    <field name="retry_count" />
                                    <field name="max_retries" />
                                </group>
                                {{PlatformGroup()}}
                            </group>
                        </sheet>
                    </form>
                </field>
            </record>
            """
        );

    private XmlSource PlatformGroup()
    {
        ImmutableArray<XmlValue> names = OwnFields();
        if (names.IsEmpty)
        {
            return XmlSource.Empty;
        }

        XmlValue label = XmlValue.Of($"On {subject.Connector.Blueprint.Title}");
        XmlSource fields = XmlSource.Lines(
            names.Select(name => XmlSource.Of($"<field name=\"{name}\" />"))
        );
        return XmlSource.Of(
            $"""
            <group name="platform" string="{label}">
                {fields}
            </group>
            """
        );
    }

    private XmlSource Search() =>
        XmlSource.Of(
            $$"""
            <record id="{{Id}}_view_search" model="ir.ui.view">
                <field name="name">{{Model}}.search</field>
                <field name="model">{{Model}}</field>
                <field name="arch" type="xml">
                    <search>
                        <field name="odoo_id" />
                        <field name="external_id" />
                        <field name="backend_id" />
                        <filter
                            name="waiting"
                            string="Waiting"
                            domain="[('sync_state', 'in', ('draft', 'pending', 'exporting'))]"
                        />
                        <filter
                            name="failed"
                            string="Failed"
                            domain="[('sync_state', '=', 'failed')]"
                        />
                        <group>
                            <filter
                                name="by_backend"
                                string="Backend"
                                context="{'group_by': 'backend_id'}"
                            />
                            <filter
                                name="by_sync_state"
                                string="State"
                                context="{'group_by': 'sync_state'}"
                            />
                        </group>
                    </search>
                </field>
            </record>
            """
        );

    private XmlSource Action() =>
        XmlSource.Of(
            $$"""
            <record id="{{Id}}_action" model="ir.actions.act_window">
                <field name="name">{{XmlValue.Of(
                $"{subject.Connector.Blueprint.Title} {plural}"
            )}}</field>
                <field name="res_model">{{Model}}</field>
                <field name="view_mode">tree,form</field>
                <field name="context">{'active_test': False}</field>
            </record>
            """
        );
}
