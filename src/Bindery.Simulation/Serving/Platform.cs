using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Admission;

namespace Bindery.Simulation.Serving;

/// <summary>The platform itself: a request in, an answer out.</summary>
internal sealed class Platform
{
    private const string Unknown = "(unknown)";

    private readonly RouteTable routes;
    private readonly Authenticator authenticator;
    private readonly RequiredHeaders headers;
    private readonly RateLimiters limiters;
    private readonly Counters counters;
    private readonly string? requestIdHeader;
    private readonly BodyFormat format;

    public Platform(
        SimulationOptions options,
        PlatformState state,
        SettingVault settings,
        TokenDesk desk,
        Counters counters
    )
    {
        this.counters = counters;
        Errors = new ErrorAnswers(options.Blueprint.Errors);
        routes = new RouteTable(options.Blueprint, state, settings, desk);
        authenticator = new Authenticator(options.Blueprint, settings, desk, options.TimeProvider);
        headers = new RequiredHeaders(options.Blueprint.Headers, settings);
        requestIdHeader = options.Blueprint.Errors.RequestIdHeader;
        format = options.Blueprint.BodyFormat;
        limiters = new RateLimiters(options, routes.All, Errors);
    }

    public ErrorAnswers Errors { get; }
    public ImmutableArray<string> Endpoints => routes.Labels;

    public PlatformAnswer Answer(string method, string path, PlatformRequest request)
    {
        ImmutableArray<RouteMatch> matches = routes.Match(path);
        RouteMatch? match = matches.FirstOrDefault(found => found.Route.Method == method);
        counters.Count(CounterGroup.Requests, match?.Route.Label ?? Unknown);
        PlatformAnswer answer = match is null
            ? Missing(matches)
            : Guarded(match.Route, request with { Path = match.Held });
        counters.Count(CounterGroup.Statuses, answer.Status.ToString());
        return answer.With(requestIdHeader, Guid.NewGuid().ToString());
    }

    private PlatformAnswer Missing(ImmutableArray<RouteMatch> matches) =>
        matches.IsEmpty
            ? Errors.Text(404, "Not Found")
            : Errors
                .Text(405, "Method Not Allowed")
                .With("Allow", string.Join(", ", matches.Select(match => match.Route.Method)));

    private PlatformAnswer Guarded(Route route, PlatformRequest request)
    {
        if (route.IsOpen)
        {
            return Handled(route, request);
        }

        if (!authenticator.Admits(request))
        {
            return Errors.Text(401, "Invalid API key or access token.");
        }

        if (headers.Missing(request) is { } header)
        {
            return Errors.Text(
                403,
                $"The header {header} is missing or names no account of yours."
            );
        }

        PlatformRequest read = request with { Format = format };
        return limiters.Of(route) is { } limiter
            ? limiter.Answer(() => Handled(route, read))
            : Handled(route, read);
    }

    private PlatformAnswer Handled(Route route, PlatformRequest request)
    {
        try
        {
            return route.Handler.Answer(request);
        }
        catch (RequestRefusedException refusal)
        {
            return Errors.From(refusal);
        }
    }
}
