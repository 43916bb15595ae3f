using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>The bucket of each endpoint that has one of its own, and the one of all others.</summary>
internal sealed class RateLimiters
{
    private readonly RateLimiter? others;
    private readonly ImmutableDictionary<string, RateLimiter> own;

    public RateLimiters(SimulationOptions options, IEnumerable<Route> routes, ErrorAnswers errors)
    {
        others = options.Blueprint.RateLimit is { } shared ? Limiter(shared) : null;
        own = routes
            .Where(route => route.Limit is not null)
            .DistinctBy(route => route.Label)
            .ToImmutableDictionary(
                route => route.Label,
                route => Limiter(route.Limit!),
                StringComparer.Ordinal
            );

        RateLimiter Limiter(RateLimit limit) =>
            new(limit, options.RateScale, options.TimeProvider, errors);
    }

    /// <summary>Null where nothing is counted.</summary>
    public RateLimiter? Of(Route route) => own.GetValueOrDefault(route.Label) ?? others;
}
