using Bindery.Simulation.Control;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

/// <summary>Sorts requests: the status page, the control API, the platform.</summary>
internal sealed class FrontDoor(
    Platform platform,
    ControlServer control,
    StatusPage page,
    FaultGate gate
)
{
    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        HttpRequest sent = context.Request;
        if (sent.Path == "/" && HttpMethods.IsGet(sent.Method))
        {
            await page.WriteAsync(context);
            return;
        }

        PlatformRequest request;
        try
        {
            request = await RequestReader.ReadAsync(context);
        }
        catch (BadHttpRequestException problem)
        {
            await AnswerWriter.WriteAsync(
                context,
                platform.Errors.Text(problem.StatusCode, problem.Message)
            );
            return;
        }

        if (
            sent.Path.StartsWithSegments(
                ControlServer.Root,
                StringComparison.Ordinal,
                out PathString rest
            )
        )
        {
            PlatformAnswer answer = await control.AnswerAsync(
                sent.Method,
                rest.Value ?? "",
                request,
                cancellation
            );
            await AnswerWriter.WriteAsync(context, answer);
            return;
        }

        await gate.PassAsync(
            context,
            () => platform.Answer(sent.Method, sent.Path.Value ?? "", request),
            cancellation
        );
    }
}
