namespace Bindery.Blueprints.Reading.References;

internal sealed class EntitiesOfDependencies : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        string[] known = [.. blueprint.Entities.Select(entity => entity.Name)];
        return blueprint
            .Entities.SelectMany(
                (entity, index) =>
                    entity.DependsOn.Select(
                        (name, at) => (Path: $"entities[{index}].depends_on[{at}]", Name: name)
                    )
            )
            .Where(used => !known.Contains(used.Name))
            .Select(used =>
                (
                    used.Path,
                    $"unknown entity {Quote.Of(used.Name)} in depends_on; {Known.Advice("entity", used.Name, known)}"
                )
            );
    }
}
