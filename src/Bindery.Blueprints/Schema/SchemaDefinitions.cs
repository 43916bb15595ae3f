using System.Text.Json.Nodes;

namespace Bindery.Blueprints.Schema;

/// <summary>The objects that a JSON Schema defines once and refers to by name.</summary>
internal sealed class SchemaDefinitions
{
    public JsonObject All { get; } = [];

    /// <param name="noun">The object's name, such as <c>rate limit</c>.</param>
    public JsonObject Reference(string noun, Func<JsonObject> describe)
    {
        string name = noun.Replace(' ', '-');
        if (!All.ContainsKey(name))
        {
            All[name] = new JsonObject();
            All[name] = describe();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }
}
