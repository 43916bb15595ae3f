using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class Status429Fault : IFaultEffect
{
    public FaultKind Kind => FaultKind.Status429;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        await AnswerWriter.WriteAsync(
            context,
            surroundings.Errors.Text(429, "Too Many Requests").With("Retry-After", "1.0")
        );
    }
}
