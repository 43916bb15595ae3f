using System.Text.Json.Nodes;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>Notes every member that an object's shape asks for as a property of its JSON Schema.</summary>
internal sealed class DescribedMembers(SchemaDefinitions definitions) : IMembers
{
    private readonly JsonObject properties = [];
    private readonly JsonArray required = [];

    public T Ask<T>(Member<T> member)
    {
        JsonObject described = member.Shape.Describe(definitions);
        described["description"] = member.Description;
        if (!member.IsRequired && DefaultText.Of(member.WhenMissing()) is { } missing)
        {
            described["default"] = missing;
        }

        properties[member.Key] = described;
        if (member.IsRequired)
        {
            required.Add((JsonNode)member.Key);
        }

        return member.WhenMissing();
    }

    public JsonObject Schema()
    {
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }
}
