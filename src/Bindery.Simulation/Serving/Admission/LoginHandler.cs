using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>A token for the right credentials.</summary>
internal sealed class LoginHandler(Authentication way, SettingVault settings, TokenDesk desk)
    : IEndpointHandler
{
    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = request.ReadBody();
        foreach (LoginMember member in way.Body.Where(member => member.Secret is not null))
        {
            if (!Secrets.Equal(Scalar.Text(body[member.Name]), settings.Of(member.Secret)))
            {
                throw new RequestRefusedException(401, "Wrong user name or password.");
            }
        }

        string token = desk.Issue().Access;
        return PlatformAnswer.Json(200, Envelope.Around(way.TokenPath, JsonValue.Create(token)));
    }
}
