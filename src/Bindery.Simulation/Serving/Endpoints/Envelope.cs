using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Endpoints;

internal static class Envelope
{
    private const string First = "[0]";

    public static JsonNode Around(string? name, JsonNode content)
    {
        if (name is null)
        {
            return content;
        }

        // One record in a list of its own, as some platforms answer.
        bool isListed = name.EndsWith(First, StringComparison.Ordinal);
        JsonObject body = [];
        MemberPath.Write(
            body,
            isListed ? name[..^First.Length] : name,
            isListed ? new JsonArray(content) : content
        );
        return body;
    }

    /// <summary>What a change is answered with: the record, or nothing for one in a list of changes.</summary>
    public static JsonNode AnswerTo(Endpoint endpoint, JsonNode content) =>
        endpoint is { Envelope: null, BodyEnvelope: { } list }
        && list.EndsWith(First, StringComparison.Ordinal)
            ? new JsonArray()
            : Around(endpoint.Envelope, content);

    /// <summary>The record out of a request's body.</summary>
    public static JsonObject Opened(Endpoint endpoint, PlatformRequest request)
    {
        if (endpoint.Body == BodyStyle.List)
        {
            return request.ReadList() is [JsonObject only]
                ? only
                : throw new RequestRefusedException(
                    400,
                    "Wrong request format, expected a list with one object."
                );
        }

        JsonObject body = request.ReadBody();
        if (
            (endpoint.BodyEnvelope ?? endpoint.Envelope) is not { } name
            || endpoint.Body == BodyStyle.Plain
        )
        {
            return body;
        }

        return MemberPath.Read(body, name) as JsonObject
            ?? throw new RequestRefusedException(
                400,
                $"{name}: required parameter missing or invalid."
            );
    }
}
