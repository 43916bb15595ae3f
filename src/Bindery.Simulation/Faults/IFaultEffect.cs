using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

/// <summary>What one kind of fault does to a request.</summary>
internal interface IFaultEffect
{
    FaultKind Kind { get; }

    /// <param name="context">Written to by the effect.</param>
    /// <param name="answer">Does the request; an effect that comes before it never calls it.</param>
    /// <param name="surroundings">The clock and the platform's errors.</param>
    /// <param name="cancellation">The client went away, or the simulation stops.</param>
    Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    );
}
