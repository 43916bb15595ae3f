using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

internal sealed class WholeNumberShape(int minimum, int maximum) : IShape<int>
{
    public int Placeholder => minimum;

    public int Read(Cursor cursor)
    {
        if (
            cursor.Node is YamlScalar { Value: long number }
            && number >= minimum
            && number <= maximum
        )
        {
            return (int)number;
        }

        cursor.RefuseUnless(
            minimum == maximum ? $"{minimum}" : $"a whole number from {minimum} to {maximum}"
        );
        return Placeholder;
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = minimum,
            ["maximum"] = maximum,
        };
}
