using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>Keys, tokens and passwords that are the same with every request.</summary>
internal sealed class FixedCredentials(SettingVault settings) : IAdmission
{
    public bool Admits(Authentication way, PlatformRequest request) =>
        way.Scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => Secrets.Equal(
                request.Headers[way.Header ?? ""],
                way.Prefix + settings.Of(way.Secret)
            ),
            AuthenticationScheme.ApiKeyQuery => Secrets.Equal(
                request.Query.GetValueOrDefault(way.Parameter ?? ""),
                settings.Of(way.Secret)
            ),
            AuthenticationScheme.Bearer => Secrets.Equal(
                request.Headers.Authorization,
                "Bearer " + settings.Of(way.Secret)
            ),
            AuthenticationScheme.Headers => way.Headers.All(header =>
                Secrets.Equal(
                    request.Headers[header.Header],
                    header.Prefix + settings.Of(header.Secret)
                )
            ),
            _ => Secrets.Equal(
                request.Headers.Authorization,
                "Basic " + Secrets.Pair(settings.Of(way.User), settings.Of(way.Secret))
            ),
        };
}
