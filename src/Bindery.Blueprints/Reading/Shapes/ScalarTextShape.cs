using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A text, a number or a boolean, kept as it is written.</summary>
internal sealed class ScalarTextShape : IShape<string>
{
    private readonly ScalarShape scalar = new();

    public string Placeholder => "";

    public string Read(Cursor cursor)
    {
        scalar.Read(cursor);
        return (cursor.Node as YamlScalar)?.Text ?? Placeholder;
    }

    public JsonObject Describe(SchemaDefinitions definitions) => scalar.Describe(definitions);
}
