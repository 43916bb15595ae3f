using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A text, a number or a boolean: a string, long, decimal or bool.</summary>
internal sealed class ScalarShape : IShape<object>
{
    public object Placeholder => "";

    public object Read(Cursor cursor)
    {
        switch ((cursor.Node as YamlScalar)?.Value)
        {
            case string { Length: > 0 }:
                return Texts.Prose.Read(cursor);
            case string or long or decimal or bool:
                return ((YamlScalar)cursor.Node).Value!;
            default:
                cursor.RefuseUnless("a text, a number, true or false");
                return Placeholder;
        }
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean") };
}
