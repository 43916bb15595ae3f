namespace Bindery.Blueprints.Reading.References;

/// <summary>The paths of endpoints know {id}, the record's key, and settings.</summary>
internal sealed class PathPlaceholders : IReferenceCheck
{
    private const string Key = "id";
    private const string Parent = "parent";

    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Paths(entity)
                    .Where(entry =>
                        entry.Endpoint is { } endpoint
                        && !IsKnown(blueprint, entry.Key, endpoint.Path)
                    )
                    .Select(entry =>
                        (
                            $"entities[{index}].{entry.Key}.path",
                            $"the path {Quote.Of(entry.Endpoint!.Path)} may hold {{id}} and settings and no other brace; correct it"
                        )
                    )
        );

    private static (string Key, Endpoint? Endpoint)[] Paths(Entity entity) =>
        [
            ("endpoints.list", entity.Endpoints.List),
            ("endpoints.read", entity.Endpoints.Read),
            ("endpoints.create", entity.Endpoints.Create),
            ("endpoints.update", entity.Endpoints.Update),
            ("endpoints.update_variant", entity.Endpoints.UpdateVariant),
            ("endpoints.delete", entity.Endpoints.Delete),
            ("states.send.endpoint", entity.States?.Send?.Endpoint),
            ("states.send.each.endpoint", entity.States?.Send?.Each?.Endpoint),
        ];

    private static bool IsKnown(Blueprint blueprint, string key, string path) =>
        Placeholders.AreBalanced(path)
        && Placeholders
            .In(path)
            .All(name =>
                name == Key
                || name == Parent && key == "endpoints.update_variant"
                || SettingNames.Objection(blueprint, name) is null
            )
        && !path.Split('/').Contains("..");
}
