using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Blueprints.Recording;

/// <summary>One answer of the real platform, as it came.</summary>
/// <param name="Name">File that it is to stand in, such as <c>order-list.json</c>.</param>
/// <param name="Request">Method, path and query; neither host nor credentials.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Those that the blueprint is about.</param>
/// <param name="Body">Parsed.</param>
/// <param name="Entity">Entity whose records it holds; null for the test of the connection.</param>
public sealed record RecordedAnswer(
    string Name,
    string Request,
    int Status,
    ImmutableArray<KeyValuePair<string, string>> Headers,
    JsonNode Body,
    Entity? Entity
)
{
    public JsonObject ToJson(string about)
    {
        JsonObject headers = [];
        foreach ((string name, string value) in Headers)
        {
            headers[name] = value;
        }

        return new JsonObject
        {
            ["_about"] = about,
            ["request"] = Request,
            ["status"] = Status,
            ["headers"] = headers,
            ["body"] = Body.DeepClone(),
        };
    }
}
