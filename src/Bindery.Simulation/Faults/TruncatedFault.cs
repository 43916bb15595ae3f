using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class TruncatedFault : IFaultEffect
{
    public FaultKind Kind => FaultKind.Truncated;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        PlatformAnswer whole = answer();
        AnswerWriter.WriteHead(context, whole);
        await context.Response.Body.WriteAsync(
            whole.Body.AsMemory(0, whole.Body.Length / 2),
            cancellation
        );
        await context.Response.Body.FlushAsync(cancellation);
        context.Abort();
    }
}
