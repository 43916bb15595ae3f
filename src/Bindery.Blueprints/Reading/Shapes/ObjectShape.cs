using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A mapping with known keys.</summary>
/// <param name="noun">What messages and the schema call it.</param>
/// <param name="ask">Builds the record by asking for every member, each exactly once.</param>
/// <param name="nameKey">The key whose value tells one such object from the next; null where there is only one.</param>
internal sealed class ObjectShape<T>(string noun, Func<IMembers, T> ask, string? nameKey = null)
    : IShape<T>
{
    public T Placeholder => ask(new PlaceholderMembers());

    public T Read(Cursor cursor)
    {
        if (cursor.Node is not YamlMapping mapping)
        {
            cursor.RefuseUnless("a mapping of keys");
            return Placeholder;
        }

        NodeMembers members = new(cursor, mapping, Label(mapping));
        T value = ask(members);
        members.RefuseTheRest();
        return value;
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        definitions.Reference(noun, () => Members(definitions));

    private JsonObject Members(SchemaDefinitions definitions)
    {
        DescribedMembers members = new(definitions);
        ask(members);
        return members.Schema();
    }

    private string Label(YamlMapping mapping)
    {
        YamlMember? name = mapping.Members.FirstOrDefault(member => member.Key == nameKey);
        return name?.Value is YamlScalar scalar
            ? $"the {noun} {Quote.Of(scalar.Text)}"
            : $"the {noun}";
    }
}
