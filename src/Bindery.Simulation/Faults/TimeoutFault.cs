using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class TimeoutFault : IFaultEffect
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public FaultKind Kind => FaultKind.Timeout;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        _ = answer();
        await Task.Delay(Longest, surroundings.Clock, cancellation);
        context.Abort();
    }
}
