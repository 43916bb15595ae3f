using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Data;

namespace Bindery.Validation.Analysis;

/// <summary>The <c>queue.job.function</c> records of an addon.</summary>
internal sealed record JobFunction(
    XmlDataFile File,
    XmlRecord Record,
    string? Model,
    string? Method
)
{
    public static IEnumerable<JobFunction> In(Module module)
    {
        Dictionary<string, string> models = [];
        foreach (
            string name in module
                .Classes.Where(found => found.IsModel)
                .Select(found => found.EffectiveName)
                .OfType<string>()
        )
        {
            models[ExternalId.OfModel(name)] = name;
        }

        foreach (XmlDataFile file in module.XmlFiles)
        {
            foreach (
                XmlRecord record in file.Records.Where(record =>
                    record.Model == "queue.job.function"
                )
            )
            {
                (string addon, string id) = ExternalId.Split(
                    module.Name,
                    record.Field("model_id")?.Reference ?? ""
                );
                string? model = addon == module.Name ? models.GetValueOrDefault(id) : null;
                yield return new JobFunction(file, record, model, record.Field("method")?.Text);
            }
        }
    }
}
