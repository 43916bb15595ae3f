using Bindery.Blueprints;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>What hands out tokens: open to everybody, whatever host the real platform has it on.</summary>
internal static class AdmissionRoutes
{
    public static IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> Of(
        Authentication way,
        SettingVault settings,
        TokenDesk desk,
        string root
    )
    {
        if (way.AuthorizeUrl is { } page)
        {
            yield return (At("GET", BasePath.Of(page)), new AuthorizePage(way, settings, desk));
        }

        if (way.TokenUrl is { } address)
        {
            yield return (At("POST", BasePath.Of(address)), new TokenHandler(way, settings, desk));
        }

        if (way is { Scheme: AuthenticationScheme.Login, Path: { } login })
        {
            yield return (
                At(way.Method ?? "POST", root + login),
                new LoginHandler(way, settings, desk)
            );
        }
    }

    private static Endpoint At(string method, string path) =>
        new() { Method = method, Path = path.Length == 0 ? "/" : path };
}
