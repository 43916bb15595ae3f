using System.Security.Cryptography;
using System.Text;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>Lets in whoever satisfies one of the platform's schemes; everybody where it has none.</summary>
internal sealed class Authenticator(Blueprint blueprint, SettingVault settings)
{
    public bool Admits(PlatformRequest request) =>
        blueprint.Authentication.IsDefaultOrEmpty
        || blueprint.Authentication.Any(scheme => Satisfies(scheme, request));

    private bool Satisfies(Authentication scheme, PlatformRequest request) =>
        scheme.Scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => Equal(
                request.Headers[scheme.Header ?? ""],
                scheme.Prefix + settings.Of(scheme.Secret)
            ),
            AuthenticationScheme.ApiKeyQuery => Equal(
                request.Query.GetValueOrDefault(scheme.Parameter ?? ""),
                settings.Of(scheme.Secret)
            ),
            AuthenticationScheme.Bearer => Equal(
                request.Headers.Authorization,
                "Bearer " + settings.Of(scheme.Secret)
            ),
            AuthenticationScheme.Basic => Equal(
                request.Headers.Authorization,
                "Basic " + Pair(scheme)
            ),
            _ => false,
        };

    /// <summary>Without a user the key is the user and the password empty.</summary>
    private string Pair(Authentication scheme)
    {
        string secret = settings.Of(scheme.Secret);
        string pair = scheme.User is null ? $"{secret}:" : $"{settings.Of(scheme.User)}:{secret}";
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));
    }

    private static bool Equal(string? sent, string expected) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(sent ?? ""),
            Encoding.UTF8.GetBytes(expected)
        );
}
