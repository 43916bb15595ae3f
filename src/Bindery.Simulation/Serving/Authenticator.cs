using Bindery.Blueprints;
using Bindery.Simulation.Serving.Admission;

namespace Bindery.Simulation.Serving;

/// <summary>Lets in whoever satisfies one of the platform's schemes; everybody where it has none.</summary>
internal sealed class Authenticator(
    Blueprint blueprint,
    SettingVault settings,
    TokenDesk desk,
    TimeProvider clock
)
{
    private readonly FixedCredentials fixedOnes = new(settings);
    private readonly IssuedTokens issued = new(desk);
    private readonly Oauth1Signature oauth1 = new(settings, clock);
    private readonly HmacSignature hmac = new(settings, clock);
    private readonly JwtSignature jwt = new(settings, clock);

    public bool Admits(PlatformRequest request) =>
        blueprint.Authentication.IsDefaultOrEmpty
        || blueprint.Authentication.Any(way => Of(way.Scheme).Admits(way, request));

    private IAdmission Of(AuthenticationScheme scheme) =>
        scheme switch
        {
            AuthenticationScheme.Oauth1 => oauth1,
            AuthenticationScheme.Hmac => hmac,
            AuthenticationScheme.Jwt => jwt,
            AuthenticationScheme.Oauth2Code
            or AuthenticationScheme.Oauth2Client
            or AuthenticationScheme.Oauth2Refresh
            or AuthenticationScheme.Login => issued,
            _ => fixedOnes,
        };
}
