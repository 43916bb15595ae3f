using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A list, or its only item without the brackets.</summary>
internal sealed class OneOrMoreShape<T>(IShape<T> item) : IShape<ImmutableArray<T>>
{
    private readonly ListShape<T> list = new(item, minimum: 1);

    public ImmutableArray<T> Placeholder => [];

    public ImmutableArray<T> Read(Cursor cursor) =>
        cursor.Node is YamlSequence ? list.Read(cursor) : [item.Read(cursor)];

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["oneOf"] = new JsonArray(item.Describe(definitions), list.Describe(definitions)) };
}
