using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary>One channel a platform with one below it for each direction, so that a slow export
/// doesn't hold up imports.</summary>
internal static class ChannelsPart
{
    public static ModuleDraft PutInto(ModuleDraft draft, string path, ConnectorNames names)
    {
        string prefix = names.SnakePrefix;
        return draft
            .EnsureXmlFile(path, isNoUpdate: true)
            .EnsureRecord(
                path,
                $"channel_{prefix}",
                Channel($"channel_{prefix}", prefix, "queue_job.channel_root")
            )
            .EnsureRecord(
                path,
                $"channel_{prefix}_import",
                Channel($"channel_{prefix}_import", "import", $"channel_{prefix}")
            )
            .EnsureRecord(
                path,
                $"channel_{prefix}_export",
                Channel($"channel_{prefix}_export", "export", $"channel_{prefix}")
            );
    }

    private static XmlSource Channel(string id, string name, string parent) =>
        XmlSource.Of(
            $"""
            <record id="{XmlValue.Of(id)}" model="queue.job.channel">
                <field name="name">{XmlValue.Of(name)}</field>
                <field name="parent_id" ref="{XmlValue.Of(parent)}" />
            </record>
            """
        );
}
