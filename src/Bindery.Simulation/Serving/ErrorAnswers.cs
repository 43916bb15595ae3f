using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving;

/// <summary>Errors in the platform's shape.</summary>
internal sealed class ErrorAnswers(ErrorShape shape)
{
    public PlatformAnswer Text(int status, string message) => Of(status, JsonValue.Create(message));

    public PlatformAnswer From(RequestRefusedException refusal) =>
        refusal.Details is { } details
            ? Of(refusal.Status, details.DeepClone())
            : Text(refusal.Status, refusal.Message);

    private PlatformAnswer Of(int status, JsonNode message)
    {
        JsonObject body = [];
        MemberPath.Write(body, shape.Message, message);
        return PlatformAnswer.Json(status, body);
    }
}
