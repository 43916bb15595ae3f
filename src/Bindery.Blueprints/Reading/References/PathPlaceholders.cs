namespace Bindery.Blueprints.Reading.References;

/// <summary>The paths of endpoints know {id}, the record's key, and settings.</summary>
internal sealed class PathPlaceholders : IReferenceCheck
{
    private const string Key = "id";

    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Paths(entity.Endpoints)
                    .Where(entry =>
                        entry.Endpoint is { } endpoint && !IsKnown(blueprint, endpoint.Path)
                    )
                    .Select(entry =>
                        (
                            $"entities[{index}].endpoints.{entry.Key}.path",
                            $"the path {Quote.Of(entry.Endpoint!.Path)} may hold {{id}} and settings and no other brace; correct it"
                        )
                    )
        );

    private static (string Key, Endpoint? Endpoint)[] Paths(Endpoints endpoints) =>
        [
            ("list", endpoints.List),
            ("read", endpoints.Read),
            ("create", endpoints.Create),
            ("update", endpoints.Update),
            ("delete", endpoints.Delete),
        ];

    private static bool IsKnown(Blueprint blueprint, string path) =>
        Placeholders.AreBalanced(path)
        && Placeholders
            .In(path)
            .All(name => name == Key || SettingNames.Objection(blueprint, name) is null)
        && !path.Split('/').Contains("..");
}
