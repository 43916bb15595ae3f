using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class SlowFault : IFaultEffect
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    public FaultKind Kind => FaultKind.Slow;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        PlatformAnswer late = answer();
        await Task.Delay(Delay, surroundings.Clock, cancellation);
        await AnswerWriter.WriteAsync(context, late);
    }
}
