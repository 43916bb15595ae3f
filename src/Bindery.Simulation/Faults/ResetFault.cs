using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class ResetFault : IFaultEffect
{
    public FaultKind Kind => FaultKind.Reset;

    public Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        _ = answer();
        context.Abort();
        return Task.CompletedTask;
    }
}
