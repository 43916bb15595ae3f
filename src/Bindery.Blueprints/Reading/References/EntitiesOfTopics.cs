namespace Bindery.Blueprints.Reading.References;

internal sealed class EntitiesOfTopics : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        string[] known = [.. blueprint.Entities.Select(entity => entity.Name)];
        return (blueprint.Webhooks?.Topics ?? [])
            .Select(
                (topic, index) => (Path: $"webhooks.topics[{index}].entity", Name: topic.Entity)
            )
            .Where(used => used.Name.Length > 0 && !known.Contains(used.Name))
            .Select(used =>
                (
                    used.Path,
                    $"unknown entity {Quote.Of(used.Name)} in a topic; {Known.Advice("entity", used.Name, known)}"
                )
            );
    }
}
