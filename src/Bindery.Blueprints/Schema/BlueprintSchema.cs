using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Records;

namespace Bindery.Blueprints.Schema;

/// <summary>The JSON Schema of blueprints, from the same declarations that read them.</summary>
public static class BlueprintSchema
{
    /// <summary>The text of <c>platforms/blueprint.schema.json</c>.</summary>
    public static string Text()
    {
        SchemaDefinitions definitions = new();
        JsonObject root = BlueprintShape.Shape.Describe(definitions);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Bindery blueprint",
            ["description"] = "What an outside platform is: the input of bindery init.",
            ["allOf"] = new JsonArray(root),
            ["definitions"] = definitions.All,
        };
        return Indented(schema) + "\n";
    }

    private static string Indented(JsonObject schema)
    {
        JsonWriterOptions options = new()
        {
            Indented = true,
            NewLine = "\n",
            // A file for editors: its apostrophes need no escape as they would inside a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, options))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
