using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary>A schedule for an entity's import. It is off until somebody switches it on, and only queues.</summary>
internal sealed class CronPart(EntityContext entity) : IPart
{
    private const string Path = "data/ir_cron_data.xml";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        Add(
            draft,
            entity.Connector,
            WordCase.ToSnake(entity.Names.Plural),
            "import " + WordCase.ToWords(entity.Names.Plural)
        );

    /// <param name="draft">The addon.</param>
    /// <param name="connector">Whose backends it goes through.</param>
    /// <param name="name">As in the backend's <c>sync_…</c>.</param>
    /// <param name="label">What it does, in words.</param>
    public static ModuleDraft Add(
        ModuleDraft draft,
        ConnectorContext connector,
        string name,
        string label
    ) =>
        draft
            .EnsureXmlFile(Path, isNoUpdate: true)
            .EnsureRecord(Path, "ir_cron_sync_" + name, Cron(connector, name, label));

    private static XmlSource Cron(ConnectorContext connector, string name, string label)
    {
        string title = $"{connector.Blueprint.Title}: {label}";
        return XmlSource.Of(
            $"""
            <record id="ir_cron_sync_{XmlValue.Of(name)}" model="ir.cron">
                <field name="name">{XmlValue.Of(title)}</field>
                <field name="model_id" ref="model_{XmlValue.Of(
                WordCase.ToSnake(connector.Names.BackendModel)
            )}" />
                <field name="state">code</field>
                <field name="code">model._cron_sync("{XmlValue.Of(name)}")</field>
                <field name="user_id" ref="base.user_root" />
                <field name="interval_number">15</field>
                <field name="interval_type">minutes</field>
                <field name="numbercall">-1</field>
                <field name="doall" eval="False" />
                <field name="active" eval="False" />
            </record>
            """
        );
    }
}
