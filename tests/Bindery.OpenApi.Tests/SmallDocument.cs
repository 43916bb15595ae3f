using System.Text.Json.Nodes;

namespace Bindery.OpenApi.Tests;

/// <summary>A document with one list of customers, to be changed in one place.</summary>
internal static class SmallDocument
{
    public static JsonObject Make(
        JsonObject? customer = null,
        string title = "Small",
        string path = "/customers",
        JsonArray? parameters = null
    ) =>
        new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = title, ["version"] = "1" },
            ["paths"] = new JsonObject
            {
                [path] = Get(
                    new JsonObject { ["type"] = "array", ["items"] = Reference() },
                    parameters
                ),
                [path + "/{id}"] = Get(Reference(), null),
            },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject { ["Customer"] = customer ?? Customer() },
            },
        };

    public static JsonObject Customer(params (string Name, JsonObject Schema)[] members)
    {
        JsonObject properties = new()
        {
            ["id"] = new JsonObject { ["type"] = "integer" },
            ["name"] = Text(),
            ["email"] = Text(),
        };
        foreach ((string name, JsonObject schema) in members)
        {
            properties[name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    public static JsonObject Text(string? format = null)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }

    public static JsonObject Reference() => new() { ["$ref"] = "#/components/schemas/Customer" };

    public static JsonObject Query(string name, string type = "integer") =>
        new()
        {
            ["name"] = name,
            ["in"] = "query",
            ["schema"] = new JsonObject { ["type"] = type },
        };

    private static JsonObject Get(JsonObject schema, JsonArray? parameters) =>
        new()
        {
            ["get"] = new JsonObject
            {
                ["parameters"] = parameters ?? new JsonArray(),
                ["responses"] = new JsonObject
                {
                    ["200"] = new JsonObject
                    {
                        ["description"] = "",
                        ["content"] = new JsonObject
                        {
                            ["application/json"] = new JsonObject { ["schema"] = schema },
                        },
                    },
                },
            },
        };
}
