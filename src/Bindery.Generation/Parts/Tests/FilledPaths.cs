using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;

namespace Bindery.Generation.Parts.Tests;

/// <summary>Paths as the tests' backend fills them in: its settings are known.</summary>
internal static class FilledPaths
{
    public static EntityContext In(EntityContext entity)
    {
        ConnectorContext connector = entity.Connector;
        Blueprint filled = connector.Blueprint with
        {
            Entities = [.. connector.Blueprint.Entities.Select(other => In(connector, other))],
        };
        return new EntityContext(
            connector with
            {
                Blueprint = filled,
            },
            In(connector, entity.Entity)
        );
    }

    private static Entity In(ConnectorContext connector, Entity entity) =>
        entity with
        {
            Endpoints = new Endpoints
            {
                List = In(connector, entity.Endpoints.List),
                Read = In(connector, entity.Endpoints.Read),
                Create = In(connector, entity.Endpoints.Create),
                Update = In(connector, entity.Endpoints.Update),
                Delete = In(connector, entity.Endpoints.Delete),
            },
            States = entity.States is { Send: { } sent } states
                ? states with
                {
                    Send = sent with { Endpoint = In(connector, sent.Endpoint)! },
                }
                : entity.States,
        };

    private static Endpoint? In(ConnectorContext connector, Endpoint? endpoint) =>
        endpoint is null
            ? null
            : endpoint with
            {
                Path = connector.Blueprint.Settings.Aggregate(
                    endpoint.Path,
                    (path, setting) =>
                        path.Replace(
                            $"{{{setting.Name}}}",
                            SampleSettings.TextOf(connector, setting.Name),
                            StringComparison.Ordinal
                        )
                ),
            };
}
