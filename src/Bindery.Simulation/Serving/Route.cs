using Bindery.Blueprints;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving;

/// <param name="Method">In capitals.</param>
/// <param name="Pattern">With the base path.</param>
/// <param name="Label">As the blueprint writes it, for the counters.</param>
/// <param name="Handler">Answers it.</param>
internal sealed record Route(
    string Method,
    RoutePattern Pattern,
    string Label,
    IEndpointHandler Handler
)
{
    /// <summary>Answers whoever asks: it is where credentials come from.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Null where the limit of the whole platform holds.</summary>
    public RateLimit? Limit { get; init; }
}
