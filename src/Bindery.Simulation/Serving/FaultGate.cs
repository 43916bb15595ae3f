using Bindery.Simulation.Faults;
using Bindery.Simulation.Records;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

/// <summary>Between the platform and the wire: passes an answer on, or lets a fault spoil it.</summary>
internal sealed class FaultGate(
    FaultPipeline faults,
    FaultSurroundings surroundings,
    Counters counters
)
{
    public Task PassAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        CancellationToken cancellation
    )
    {
        context.Response.Headers.Date = surroundings.Clock.GetUtcNow().ToString("R");
        if (faults.Next() is not { } effect)
        {
            return AnswerWriter.WriteAsync(context, answer());
        }

        counters.Count(CounterGroup.Faults, effect.Kind.ToString().ToLowerInvariant());
        return effect.ApplyAsync(context, answer, surroundings, cancellation);
    }
}
