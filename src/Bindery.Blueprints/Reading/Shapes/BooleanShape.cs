using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

internal sealed class BooleanShape : IShape<bool>
{
    public bool Placeholder => false;

    public bool Read(Cursor cursor)
    {
        if (cursor.Node is YamlScalar { Value: bool value })
        {
            return value;
        }

        cursor.RefuseUnless("true or false");
        return Placeholder;
    }

    public JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
