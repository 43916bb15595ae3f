using Microsoft.AspNetCore.Http;

namespace Bindery.Mcp.Http;

/// <summary>
/// Lets in who shows the token. Pages of other sites are kept out by their Origin, and by the Host
/// where they got a name of theirs to mean this machine.
/// </summary>
internal sealed class LocalGate(BearerToken token)
{
    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsLocal(context.Request.Host.Host) || !IsLocalOrigin(context.Request))
        {
            return RefuseAsync(
                context,
                StatusCodes.Status403Forbidden,
                "Only this machine may call, by the address 127.0.0.1 or localhost."
            );
        }

        if (!token.IsIn(context.Request.Headers.Authorization.ToString()))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return RefuseAsync(
                context,
                StatusCodes.Status401Unauthorized,
                "Send the token that bindery mcp printed: Authorization: Bearer TOKEN"
            );
        }

        return next(context);
    }

    private static bool IsLocalOrigin(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? from) && IsLocal(from.Host));
    }

    private static bool IsLocal(string host) => host is "127.0.0.1" or "localhost" or "[::1]";

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(message + "\n", context.RequestAborted);
    }
}
