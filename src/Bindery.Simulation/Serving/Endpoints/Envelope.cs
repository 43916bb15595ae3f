using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Endpoints;

internal static class Envelope
{
    public static JsonNode Around(string? name, JsonNode content)
    {
        if (name is null)
        {
            return content;
        }

        JsonObject body = [];
        MemberPath.Write(body, name, content);
        return body;
    }

    /// <summary>The record out of a request's body.</summary>
    public static JsonObject Opened(Endpoint endpoint, PlatformRequest request)
    {
        JsonObject body = request.ReadJson();
        if (endpoint.Envelope is not { } name || endpoint.Body == BodyStyle.Plain)
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
