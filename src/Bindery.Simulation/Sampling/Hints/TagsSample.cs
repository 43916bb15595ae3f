using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>One text with commas, or a list where the member is one.</summary>
internal sealed class TagsSample : ISample
{
    public string Hint => "tags";

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        string[] tags = [.. Words.Tags.Where(_ => draft.Random.Chance(0.3))];
        return member.Type == FieldType.List
            ? new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))])
            : JsonValue.Create(string.Join(", ", tags));
    }
}
