using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary><c>views/backend_views.xml</c>: the framework's views with the platform's settings in them.</summary>
internal sealed class BackendViewsPart(ConnectorContext connector) : IPart
{
    public const string Path = "views/backend_views.xml";

    private XmlValue Model => XmlValue.Of(connector.Names.BackendModel);

    private XmlValue Id => XmlValue.Of(connector.Names.SnakePrefix + "_backend");

    /// <summary>A place in the backend's form, which extends the framework's.</summary>
    public static XmlPlace Form(
        ConnectorContext connector,
        string tag,
        string name,
        string position
    ) =>
        new(connector.Names.SnakePrefix + "_backend_view_form", tag, name, position)
        {
            Model = connector.Names.BackendModel,
            Parent = "generic_connector.generic_backend_view_form",
        };

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string id = connector.Names.SnakePrefix + "_backend";
        return draft
            .EnsureXmlFile(Path, isNoUpdate: false)
            .EnsureRecord(Path, id + "_view_form", Form())
            .EnsureRecord(Path, id + "_view_tree", WithSettings("tree"))
            .EnsureRecord(Path, id + "_view_kanban", WithSettings("kanban"))
            .EnsureRecord(Path, id + "_view_search", WithSettings("search"))
            .EnsureRecord(Path, id + "_action", Action());
    }

    private XmlSource Form() =>
        XmlSource.Of(
            $"""
            <record id="{Id}_view_form" model="ir.ui.view">
                <field name="name">{Model}.form</field>
                <field name="model">{Model}</field>
                <field name="mode">primary</field>
                <field name="inherit_id" ref="generic_connector.generic_backend_view_form" />
                <field name="arch" type="xml">
                    <group name="settings" position="inside">
                        {XmlSource.Lines(connector.Blueprint.Settings.Select(FormField))}
                    </group>
                </field>
            </record>
            """
        );

    public static XmlSource FormField(Setting setting)
    {
        XmlValue name = XmlValue.Of(setting.Name);
        if (setting.Type == SettingType.Secret)
        {
            return XmlSource.Of($"<field name=\"{name}\" password=\"True\" />");
        }

        return setting.Example is { } example
            ? XmlSource.Of($"<field name=\"{name}\" placeholder=\"{XmlValue.Of(example)}\" />")
            : XmlSource.Of($"<field name=\"{name}\" />");
    }

    /// <summary>The address of the account, by which people tell one backend from another.</summary>
    private XmlSource WithSettings(string type)
    {
        ImmutableArray<Setting> addresses =
        [
            .. connector.Blueprint.Settings.Where(setting => setting.Type == SettingType.Url),
        ];
        XmlValue typeName = XmlValue.Of(type);
        XmlSource fields = XmlSource.Lines(
            addresses.Select(setting =>
                XmlSource.Of($"<field name=\"{XmlValue.Of(setting.Name)}\" />")
            )
        );
        XmlSource added = fields.IsEmpty
            ? XmlSource.Empty
            : XmlSource.Of(
                $"""
                <field name="name" position="after">
                    {fields}
                </field>
                """
            );
        return XmlSource.Of(
            $"""
            <record id="{Id}_view_{typeName}" model="ir.ui.view">
                <field name="name">{Model}.{typeName}</field>
                <field name="model">{Model}</field>
                <field name="mode">primary</field>
                <field name="inherit_id" ref="generic_connector.generic_backend_view_{typeName}" />
                <field name="arch" type="xml">
                    {added}
                </field>
            </record>
            """
        );
    }

    private XmlSource Action()
    {
        string title = connector.Blueprint.Title;
        return XmlSource.Of(
            $"""
            <record id="{Id}_action" model="ir.actions.act_window">
                <field name="name">{XmlValue.Of($"{title} Backends")}</field>
                <field name="res_model">{Model}</field>
                <field name="view_mode">kanban,tree,form</field>
                <field name="help" type="html">
                    <p class="o_view_nocontent_smiling_face">{XmlValue.Of(
                $"Connect your first {title}"
            )}</p>
                    <p>Enter its address and credentials, and press Test Connection.</p>
                </field>
            </record>
            """
        );
    }
}
