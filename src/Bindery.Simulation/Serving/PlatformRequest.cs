using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Blueprints.Signing;
using Bindery.Simulation.Payloads;
using Microsoft.AspNetCore.Http;

namespace Bindery.Simulation.Serving;

/// <summary>One request, read in full.</summary>
/// <param name="Path">What the holes of the endpoint's path held.</param>
/// <param name="Query">Parameters as sent; of doubled ones the last.</param>
/// <param name="Headers">Headers as sent.</param>
/// <param name="Address">Scheme, host and path, for links to other pages.</param>
/// <param name="Body">The raw bytes.</param>
internal sealed record PlatformRequest(
    ImmutableDictionary<string, string> Path,
    ImmutableSortedDictionary<string, string> Query,
    IHeaderDictionary Headers,
    string Address,
    byte[] Body
)
{
    /// <summary>In capitals.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The query as it was sent, with its question mark.</summary>
    public string RawQuery { get; init; } = "";

    /// <summary>How its body is written.</summary>
    public BodyFormat Format { get; init; } = BodyFormat.Json;

    public SignedRequest ToSigned() => new(Method, Address, RawQuery.TrimStart('?'), Body);

    /// <summary>The body as an object, whatever its format.</summary>
    public JsonObject ReadBody()
    {
        if (Format == BodyFormat.Json)
        {
            return ReadJson();
        }

        return XmlBody.TryParse(Body, out JsonObject? content)
            ? content!
            : throw new RequestRefusedException(400, "The body is not valid XML.");
    }

    private JsonObject ReadJson() =>
        ReadNode() as JsonObject
        ?? throw new RequestRefusedException(400, "The body must be a JSON object.");

    public JsonArray ReadList() =>
        ReadNode() as JsonArray
        ?? throw new RequestRefusedException(400, "The body must be a JSON list.");

    private JsonNode? ReadNode() =>
        JsonBody.TryParse(Body, out JsonNode? node)
            ? node
            : throw new RequestRefusedException(400, "The body is not valid JSON.");
}
