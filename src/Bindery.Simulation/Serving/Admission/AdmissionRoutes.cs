using Bindery.Blueprints;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>What hands out tokens: open to everybody, whatever host the real platform has it on.</summary>
internal static class AdmissionRoutes
{
    public static IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> Of(
        Blueprint blueprint,
        SettingVault settings,
        TokenDesk desk,
        string root
    )
    {
        foreach (Authentication way in blueprint.Authentication)
        {
            if (way.AuthorizeUrl is { } page)
            {
                yield return (At("GET", BasePath.Of(page)), new AuthorizePage(way, settings, desk));
            }

            if (way is { Scheme: AuthenticationScheme.Login, Path: { } login })
            {
                yield return (
                    At(way.Method ?? "POST", root + login),
                    new LoginHandler(way, settings, desk)
                );
            }
        }

        // Several ways in share one address: what is asked for tells them apart.
        foreach (
            IGrouping<string, Authentication> ways in blueprint
                .Authentication.Where(way => way.TokenUrl is not null)
                .GroupBy(way => BasePath.Of(way.TokenUrl!))
        )
        {
            yield return (At("POST", ways.Key), new TokenHandler([.. ways], settings, desk));
        }
    }

    private static Endpoint At(string method, string path) =>
        new() { Method = method, Path = path.Length == 0 ? "/" : path };
}
