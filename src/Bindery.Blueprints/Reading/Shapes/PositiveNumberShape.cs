using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

internal sealed class PositiveNumberShape : IShape<decimal>
{
    public decimal Placeholder => 1;

    public decimal Read(Cursor cursor)
    {
        decimal? number = (cursor.Node as YamlScalar)?.Value switch
        {
            long whole => whole,
            decimal exact => exact,
            _ => null,
        };
        if (number > 0)
        {
            return number.Value;
        }

        cursor.RefuseUnless("a number above 0");
        return Placeholder;
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["type"] = "number", ["exclusiveMinimum"] = 0 };
}
