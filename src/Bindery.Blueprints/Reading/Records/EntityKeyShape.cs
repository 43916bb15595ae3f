using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class EntityKeyShape
{
    public static IShape<EntityKey> Shape { get; } = new ObjectShape<EntityKey>("key", Ask);

    private static EntityKey Ask(IMembers members) =>
        new()
        {
            External = members.Required(
                "external",
                Values.OneOrMore(Texts.MemberPath),
                "Member that names the record, or a list of those that do together; {setting} for one that a setting names."
            ),
            Type = members.Or("type", Choice.Of<FieldType>(), FieldType.String, "Type of the key."),
        };
}
