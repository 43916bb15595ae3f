using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Mcp.Shapes;

/// <summary>What a JSON value looks like: the schema that clients see, and what arguments are held against.</summary>
/// <param name="Type">As JSON Schema names it.</param>
internal sealed record Shape(string Type)
{
    public string Description { get; init; } = "";

    /// <summary>Of an object, in the order in which they are shown.</summary>
    public ImmutableArray<Member> Members { get; init; } = [];

    /// <summary>Of a list: what each item looks like.</summary>
    public Shape? Item { get; init; }

    /// <summary>Of a text: all that it may be; empty where anything goes.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of a list: how many items at least; of a number: how large at least.</summary>
    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>An object may have members that aren't listed.</summary>
    public bool IsOpen { get; init; }

    public static Shape Text(string description) => new("string") { Description = description };

    public static Shape OneOf(string description, params ImmutableArray<string> choices) =>
        new("string") { Description = description, Choices = choices };

    public static Shape Whole(string description) => new("integer") { Description = description };

    public static Shape Number(string description) => new("number") { Description = description };

    public static Shape Flag(string description) => new("boolean") { Description = description };

    public static Shape ListOf(Shape item, string description) =>
        new("array") { Item = item, Description = description };

    public static Shape Texts(string description) => ListOf(Text(""), description);

    public static Shape Object(params ImmutableArray<Member> members) =>
        new("object") { Members = members };

    /// <summary>An object of which only these members are promised.</summary>
    public static Shape Open(string description) =>
        new("object") { Description = description, IsOpen = true };

    public JsonObject ToSchema()
    {
        JsonObject schema = new() { ["type"] = Type };
        if (Description.Length > 0)
        {
            schema["description"] = Description;
        }

        if (!Choices.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. Choices.Select(choice => JsonValue.Create(choice))]);
        }

        AddBounds(schema);
        if (Item is { } item)
        {
            schema["items"] = item.ToSchema();
        }

        if (Type == "object")
        {
            AddMembers(schema);
        }

        return schema;
    }

    private void AddBounds(JsonObject schema)
    {
        bool isList = Item is not null;
        if (Least is { } least)
        {
            schema[isList ? "minItems" : "minimum"] = least;
        }

        if (Most is { } most)
        {
            schema[isList ? "maxItems" : "maximum"] = most;
        }
    }

    private void AddMembers(JsonObject schema)
    {
        JsonObject properties = [];
        foreach (Member member in Members)
        {
            properties[member.Name] = member.Shape.ToSchema();
        }

        schema["properties"] = properties;
        JsonNode?[] required =
        [
            .. Members
                .Where(member => member.IsRequired)
                .Select(member => JsonValue.Create(member.Name)),
        ];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        schema["additionalProperties"] = IsOpen;
    }
}
