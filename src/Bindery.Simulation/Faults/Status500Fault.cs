using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class Status500Fault : IFaultEffect
{
    public FaultKind Kind => FaultKind.Status500;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        await AnswerWriter.WriteAsync(
            context,
            surroundings.Errors.Text(500, "Internal Server Error")
        );
    }
}
