using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class UrlSample : ISample
{
    public string Hint => "url";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create($"https://example.com/{draft.Shape.Name}/{draft.Number}?a=1&b=%20");
}
