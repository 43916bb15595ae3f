using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;

namespace Bindery.Generation.Parts.Tests;

/// <summary>Paths and members as the tests' backend fills them in: its settings are known.</summary>
internal static class FilledPaths
{
    public static EntityContext In(EntityContext entity)
    {
        ConnectorContext alone = entity.Connector with
        {
            Blueprint = entity.Connector.Blueprint with { Entities = [entity.Entity] },
        };
        return new EntityContext(In(entity.Connector), In(alone).Blueprint.Entities[0]);
    }

    public static ConnectorContext In(ConnectorContext connector)
    {
        Blueprint named = connector.Blueprint.WithMembersNamed(name =>
            SampleSettings.TextOf(connector, name)
        );
        return connector with
        {
            Blueprint = named with
            {
                Entities = [.. named.Entities.Select(entity => In(connector, entity))],
            },
        };
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
