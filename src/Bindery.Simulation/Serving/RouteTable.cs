using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Admission;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving;

/// <summary>Every endpoint that the blueprint names.</summary>
internal sealed class RouteTable
{
    private readonly ImmutableArray<Route> routes;

    public RouteTable(
        Blueprint blueprint,
        PlatformState state,
        SettingVault settings,
        TokenDesk desk
    )
    {
        string root = BasePath.Of(blueprint);
        routes =
        [
            .. AdmissionRoutes
                .Of(blueprint, settings, desk, root)
                .Select(found =>
                    Route(blueprint, "", found.Endpoint, found.Handler) with
                    {
                        IsOpen = true,
                    }
                )
                .Concat(
                    Endpoints(blueprint, state)
                        .Select(found =>
                            Route(
                                blueprint,
                                root,
                                found.Endpoint with
                                {
                                    Path = settings.Filled(found.Endpoint.Path),
                                },
                                found.Handler
                            )
                        )
                )
                .OrderBy(route => route.Pattern.Holes),
        ];
    }

    public IEnumerable<Route> All => routes;

    public ImmutableArray<string> Labels => [.. routes.Select(route => route.Label)];

    /// <summary>Every route of that path, whatever its method.</summary>
    public ImmutableArray<RouteMatch> Match(string path) =>
        [
            .. routes
                .Select(route => new RouteMatch(route, route.Pattern.Match(path)!))
                .Where(match => match.Held is not null),
        ];

    private static Route Route(
        Blueprint blueprint,
        string root,
        Endpoint endpoint,
        IEndpointHandler handler
    ) =>
        new(
            endpoint.Method,
            new RoutePattern(root + endpoint.Path, blueprint.Settings),
            $"{endpoint.Method} {endpoint.Path}",
            handler
        )
        {
            Limit = endpoint.RateLimit,
        };

    private static IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> Endpoints(
        Blueprint blueprint,
        PlatformState state
    )
    {
        IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> entities =
            blueprint.Entities.SelectMany(entity => EntityRoutes.Of(blueprint, entity, state));
        TestConnection test = blueprint.TestConnection;
        Endpoint cheap = new()
        {
            Method = "GET",
            Path = test.Path,
            Envelope = test.Envelope,
        };
        // Where the cheap request is a list that is read anyway, the list answers it.
        bool isList = blueprint.Entities.Any(entity => entity.Endpoints.List?.Path == test.Path);
        return isList ? entities : entities.Prepend((cheap, new TestConnectionHandler(blueprint)));
    }
}
