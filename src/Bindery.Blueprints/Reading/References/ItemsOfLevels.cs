namespace Bindery.Blueprints.Reading.References;

/// <summary>A level is sent to where the product's binding keeps its key, and may have to be read first.</summary>
internal sealed class ItemsOfLevels : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, at) =>
                Objections(blueprint, entity)
                    .Select(found => ($"entities[{at}].{found.Path}", found.Message))
        );

    private static IEnumerable<(string Path, string Message)> Objections(
        Blueprint blueprint,
        Entity entity
    )
    {
        if (entity.Item is { } item && StockedRecord.Of(blueprint)?.Kept(item) is null)
        {
            yield return (
                "item",
                $"no binding_field of a product or variant keeps {Quote.Of(item)}, the key of {Quote.Of(entity.Name)}; add it to the fields"
            );
        }

        if (entity.Endpoints is { Update.Whole: true, Read: null })
        {
            yield return (
                "endpoints",
                $"{Quote.Of(entity.Name)} is changed as a whole and can't be read before; add endpoints.read"
            );
        }
    }
}
