using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary>A schedule for an entity's import. It is off until somebody switches it on, and only queues.</summary>
internal sealed class CronPart(EntityContext entity) : IPart
{
    private const string Path = "data/ir_cron_data.xml";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string plural = WordCase.ToSnake(entity.Names.Plural);
        return draft
            .EnsureXmlFile(Path, isNoUpdate: true)
            .EnsureRecord(Path, "ir_cron_sync_" + plural, Cron(plural));
    }

    private XmlSource Cron(string plural)
    {
        string label =
            $"{entity.Connector.Blueprint.Title}: import {WordCase.ToWords(entity.Names.Plural)}";
        return XmlSource.Of(
            $"""
            <record id="ir_cron_sync_{XmlValue.Of(plural)}" model="ir.cron">
                <field name="name">{XmlValue.Of(label)}</field>
                <field name="model_id" ref="model_{XmlValue.Of(
                WordCase.ToSnake(entity.Connector.Names.BackendModel)
            )}" />
                <field name="state">code</field>
                <field name="code">model._cron_sync("{XmlValue.Of(plural)}")</field>
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
