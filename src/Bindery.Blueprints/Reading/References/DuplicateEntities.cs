namespace Bindery.Blueprints.Reading.References;

/// <summary>Children count too: a reference names either.</summary>
internal sealed class DuplicateEntities : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        Duplicates
            .Among(blueprint.Entities.SelectMany(Names))
            .Select(found =>
                (found.Path, $"duplicate entity {Quote.Of(found.Name)}; rename or remove it")
            );

    private static IEnumerable<(string Path, string Name)> Names(Entity entity, int index) =>
        entity
            .Children.Select((child, at) => ($"entities[{index}].children[{at}].name", child.Name))
            .Prepend(($"entities[{index}].name", entity.Name));
}
