using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving;

/// <summary>Errors in the platform's shape.</summary>
internal sealed class ErrorAnswers(ErrorShape shape)
{
    /// <summary>Of a list of errors, the first.</summary>
    private const string First = "[0].";

    public PlatformAnswer Text(int status, string message) => Of(status, JsonValue.Create(message));

    public PlatformAnswer From(RequestRefusedException refusal) =>
        refusal.Details is { } details
            ? Of(refusal.Status, details.DeepClone())
            : Text(refusal.Status, refusal.Message);

    private PlatformAnswer Of(int status, JsonNode message)
    {
        string[] steps = shape.Message.Split(First, 2);
        JsonObject body = [];
        MemberPath.Write(body, steps[^1], message);
        return PlatformAnswer.Json(
            status,
            steps.Length == 1 ? body : new JsonObject { [steps[0]] = new JsonArray(body) }
        );
    }
}
