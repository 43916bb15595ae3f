using System.Text.Json.Nodes;

namespace Bindery.Mcp.Tools;

/// <summary>JSON nodes of what answers often hold.</summary>
internal static class Json
{
    public static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => JsonValue.Create(text))]);

    public static JsonArray List(IEnumerable<JsonNode> items) => new([.. items]);

    /// <summary>Leaves out what is null.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> members)
    {
        JsonObject made = [];
        foreach ((string name, JsonNode? value) in members)
        {
            if (value is not null)
            {
                made[name] = value;
            }
        }

        return made;
    }
}
