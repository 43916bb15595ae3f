using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

internal sealed class ListShape<T>(IShape<T> item, int minimum = 0) : IShape<ImmutableArray<T>>
{
    private const int Longest = 1_000;

    public ImmutableArray<T> Placeholder => [];

    public ImmutableArray<T> Read(Cursor cursor)
    {
        if (cursor.Node is not YamlSequence sequence)
        {
            cursor.RefuseUnless("a list");
            return Placeholder;
        }

        if (sequence.Items.Length < minimum)
        {
            cursor.Refuse($"{cursor.Name} is an empty list; add an item");
        }

        if (sequence.Items.Length > Longest)
        {
            cursor.Refuse(
                $"{cursor.Name} has {sequence.Items.Length} items and may have {Longest}"
            );
        }

        IEnumerable<YamlNode> items = sequence.Items.Take(Longest);
        return [.. items.Select((node, index) => item.Read(cursor.Item(node, index)))];
    }

    public JsonObject Describe(SchemaDefinitions definitions)
    {
        JsonObject schema = new()
        {
            ["type"] = "array",
            ["items"] = item.Describe(definitions),
            ["maxItems"] = Longest,
        };
        if (minimum > 0)
        {
            schema["minItems"] = minimum;
        }

        return schema;
    }
}
