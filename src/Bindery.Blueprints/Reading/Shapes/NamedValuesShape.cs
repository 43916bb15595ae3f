using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A mapping whose keys are the author's own, each to a text, a number or a boolean.</summary>
internal sealed class NamedValuesShape(TextShape key) : IShape<ImmutableArray<DefaultValue>>
{
    private readonly ScalarShape value = new();

    public ImmutableArray<DefaultValue> Placeholder => [];

    public ImmutableArray<DefaultValue> Read(Cursor cursor)
    {
        if (cursor.Node is not YamlMapping mapping)
        {
            cursor.RefuseUnless("a mapping of names to values");
            return Placeholder;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        return [.. mapping.Members.Select(member => Pair(cursor, member, seen))];
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [key.Pattern] = value.Describe(definitions) },
            ["additionalProperties"] = false,
        };

    private DefaultValue Pair(Cursor cursor, YamlMember member, HashSet<string> seen)
    {
        YamlScalar name = new(member.Key, IsPlain: false, member.KeyPlace);
        key.Read(cursor with { Node = name, Name = $"the key in {cursor.Name}" });
        if (!seen.Add(member.Key))
        {
            cursor.RefuseMember(
                member.Key,
                member.KeyPlace,
                $"duplicate key {Quote.Of(member.Key)} in {cursor.Name}; keep one of them"
            );
        }

        return new DefaultValue(member.Key, value.Read(cursor.Member(member, cursor.Name)));
    }
}
