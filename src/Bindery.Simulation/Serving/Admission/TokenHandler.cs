using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>OAuth 2's token endpoint; its errors are the standard's, not the platform's.</summary>
/// <param name="ways">Those that get their tokens here.</param>
internal sealed class TokenHandler(
    ImmutableArray<Authentication> ways,
    SettingVault settings,
    TokenDesk desk
) : IEndpointHandler
{
    public PlatformAnswer Answer(PlatformRequest request)
    {
        ImmutableDictionary<string, string> form = Form.Read(request);
        ImmutableArray<Authentication> known = [.. ways.Where(way => IsClient(way, request, form))];
        if (known.IsEmpty)
        {
            return Refused(401, "invalid_client");
        }

        return known
                .Select(way => Grant(way, form.GetValueOrDefault("grant_type"), form))
                .FirstOrDefault(answer => answer is not null)
            ?? Refused(400, "unsupported_grant_type");
    }

    /// <returns>Null where the way in knows no such grant.</returns>
    private PlatformAnswer? Grant(
        Authentication way,
        string? type,
        ImmutableDictionary<string, string> form
    ) =>
        (way.Scheme, type) switch
        {
            (AuthenticationScheme.Oauth2Code, "authorization_code") => OfCode(form),
            (AuthenticationScheme.Oauth2Code, "refresh_token") => OfLastRefresh(form),
            (AuthenticationScheme.Oauth2Refresh, "refresh_token") => OfPasted(way, form),
            (AuthenticationScheme.Oauth2Client, "client_credentials") => Granted(
                withRefresh: false
            ),
            _ => null,
        };

    private PlatformAnswer OfCode(ImmutableDictionary<string, string> form) =>
        desk.Take(form.GetValueOrDefault("code", "")) is { } code
        && form.GetValueOrDefault("redirect_uri") == code.RedirectUri
        && (code.Challenge is null || code.Challenge == Challenge(form))
            ? Granted(withRefresh: true)
            : Refused(400, "invalid_grant");

    private PlatformAnswer OfLastRefresh(ImmutableDictionary<string, string> form) =>
        desk.Redeem(form.GetValueOrDefault("refresh_token", ""))
            ? Granted(withRefresh: true)
            : Refused(400, "invalid_grant");

    /// <summary>A refresh token that a user pastes stays the same.</summary>
    private PlatformAnswer OfPasted(Authentication way, ImmutableDictionary<string, string> form) =>
        Secrets.Equal(form.GetValueOrDefault("refresh_token"), settings.Of(way.RefreshToken))
            ? Granted(withRefresh: false)
            : Refused(400, "invalid_grant");

    private static string Challenge(ImmutableDictionary<string, string> form) =>
        Base64Url.EncodeToString(
            SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier", "")))
        );

    private bool IsClient(
        Authentication way,
        PlatformRequest request,
        ImmutableDictionary<string, string> form
    )
    {
        string id = settings.Of(way.ClientId);
        string secret = settings.Of(way.ClientSecret);
        return way.ClientAuthentication == "basic"
            ? Secrets.Equal(request.Headers.Authorization, "Basic " + Secrets.Pair(id, secret))
            : Secrets.Equal(form.GetValueOrDefault("client_id"), id)
                && Secrets.Equal(form.GetValueOrDefault("client_secret"), secret);
    }

    private PlatformAnswer Granted(bool withRefresh)
    {
        (string access, string refresh) = desk.Issue();
        JsonObject body = new()
        {
            ["access_token"] = access,
            ["token_type"] = "bearer",
            ["expires_in"] = TokenDesk.LifetimeSeconds,
        };
        if (withRefresh)
        {
            body["refresh_token"] = refresh;
        }

        return PlatformAnswer.Json(200, body);
    }

    private static PlatformAnswer Refused(int status, string error) =>
        PlatformAnswer.Json(status, new JsonObject { ["error"] = error });
}
