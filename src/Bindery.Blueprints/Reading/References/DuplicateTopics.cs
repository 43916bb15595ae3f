namespace Bindery.Blueprints.Reading.References;

internal sealed class DuplicateTopics : IReferenceCheck
{
    public string Needs => "webhooks";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        Duplicates
            .Among(
                (blueprint.Webhooks?.Topics ?? []).Select(
                    (topic, index) => ($"webhooks.topics[{index}].topic", topic.Topic)
                )
            )
            .Select(found =>
                (found.Path, $"duplicate topic {Quote.Of(found.Name)}; keep one of them")
            );
}
