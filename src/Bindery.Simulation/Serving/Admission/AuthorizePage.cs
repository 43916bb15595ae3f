using Bindery.Blueprints;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>The page on which a user agrees: this one always does.</summary>
internal sealed class AuthorizePage(Authentication way, SettingVault settings, TokenDesk desk)
    : IEndpointHandler
{
    public PlatformAnswer Answer(PlatformRequest request)
    {
        string client = request.Query.GetValueOrDefault("client_id", "");
        string back = request.Query.GetValueOrDefault("redirect_uri", "");
        if (
            client != settings.Of(way.ClientId)
            || !Uri.TryCreate(back, UriKind.Absolute, out Uri? address)
            || !address.IsLoopback
        )
        {
            throw new RequestRefusedException(400, "Unknown client, or no address to go back to.");
        }

        string? challenge = request.Query.GetValueOrDefault("code_challenge");
        if (way.Pkce && challenge is null)
        {
            throw new RequestRefusedException(400, "code_challenge is missing.");
        }

        string code = desk.Promise(new AuthorizationCode(back, challenge));
        string state = Uri.EscapeDataString(request.Query.GetValueOrDefault("state", ""));
        string joint = address.Query.Length == 0 ? "?" : "&";
        return new PlatformAnswer(302, []).With(
            "Location",
            $"{back}{joint}code={code}&state={state}"
        );
    }
}
