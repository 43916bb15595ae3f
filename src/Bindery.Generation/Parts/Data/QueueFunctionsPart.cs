using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Data;

/// <summary>
/// Channels, and the jobs that run in them. A queue_job function counts only for the concrete
/// model that it names, so each binding has its own.
/// </summary>
internal sealed class QueueFunctionsPart(EntityContext entity) : IPart
{
    public const string Path = "data/queue_job_function_data.xml";

    private static readonly (string Method, string Id)[] ImportJobs =
    [
        ("import_batch", "import_batch"),
        ("import_page", "import_page"),
        ("import_record", "import_record"),
        ("import_many", "import_many"),
        ("sweep_page", "sweep_page"),
    ];

    private static readonly (string Method, string Id)[] ExportJobs =
    [
        ("_export_to_external", "export_to_external"),
        ("export_part", "export_part"),
        ("export_deletion", "export_deletion"),
    ];

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft current = ChannelsPart.PutInto(draft, Path, entity.Connector.Names);
        string model = entity.Names.BindingModel;
        current = entity.IsImported
            ? Add(current, entity.Connector, model, ImportJobs, "import")
            : current;
        return entity.IsExported
            ? Add(current, entity.Connector, model, ExportJobs, "export")
            : current;
    }

    public static ModuleDraft Add(
        ModuleDraft draft,
        ConnectorContext connector,
        string bindingModel,
        (string Method, string Id)[] jobs,
        string channel
    ) =>
        jobs.Aggregate(
            draft,
            (current, job) =>
                current.EnsureRecord(
                    Path,
                    $"job_function_{WordCase.ToSnake(bindingModel)}_{job.Id}",
                    Function(connector, bindingModel, job, channel)
                )
        );

    private static XmlSource Function(
        ConnectorContext connector,
        string bindingModel,
        (string Method, string Id) job,
        string channel
    )
    {
        XmlValue model = XmlValue.Of(WordCase.ToSnake(bindingModel));
        XmlValue prefix = XmlValue.Of(connector.Names.SnakePrefix);
        return XmlSource.Of(
            $$"""
            <record id="job_function_{{model}}_{{XmlValue.Of(job.Id)}}" model="queue.job.function">
                <field name="model_id" ref="model_{{model}}" />
                <field name="method">{{XmlValue.Of(job.Method)}}</field>
                <field name="channel_id" ref="channel_{{prefix}}_{{XmlValue.Of(channel)}}" />
                <field name="retry_pattern" eval="{1: 10, 3: 60, 6: 600}" />
            </record>
            """
        );
    }
}
