using System.Text.Json.Nodes;

namespace Bindery.Mcp.Tools;

/// <summary>JSON whose objects leave out what is null, as schemas with optional members mean it.</summary>
internal static class WithoutNull
{
    public static JsonObject Of(JsonObject content)
    {
        JsonObject kept = [];
        foreach ((string name, JsonNode? value) in content)
        {
            if (value is not null)
            {
                kept[name] = Of(value);
            }
        }

        return kept;
    }

    private static JsonNode Of(JsonNode value) =>
        value switch
        {
            JsonObject content => Of(content),
            JsonArray items => new JsonArray([
                .. items.Select(item => item is null ? null : Of(item)),
            ]),
            _ => value.DeepClone(),
        };
}
