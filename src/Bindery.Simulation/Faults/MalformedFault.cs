using Bindery.Simulation.Serving;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Faults;

internal sealed class MalformedFault : IFaultEffect
{
    public FaultKind Kind => FaultKind.Malformed;

    public async Task ApplyAsync(
        HttpContext context,
        Func<PlatformAnswer> answer,
        FaultSurroundings surroundings,
        CancellationToken cancellation
    )
    {
        PlatformAnswer whole = answer();
        PlatformAnswer broken = whole with
        {
            Status = 200,
            Body = [.. whole.Body.AsSpan(0, whole.Body.Length / 2), .. "<html>502"u8],
        };
        await AnswerWriter.WriteAsync(context, broken);
    }
}
