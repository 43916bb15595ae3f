using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

internal static class AnswerWriter
{
    public const string JsonType = "application/json; charset=utf-8";

    public static async Task WriteAsync(HttpContext context, PlatformAnswer answer)
    {
        WriteHead(context, answer);
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    public static void WriteHead(HttpContext context, PlatformAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = JsonType;
        context.Response.ContentLength = answer.Body.Length;
        foreach ((string name, string value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }
    }
}
