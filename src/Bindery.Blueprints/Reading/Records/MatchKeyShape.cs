using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class MatchKeyShape
{
    public static IShape<MatchKey> Shape { get; } =
        new ObjectShape<MatchKey>("match", Ask, nameKey: "odoo");

    private static MatchKey Ask(IMembers members) =>
        new()
        {
            Odoo = members.Required("odoo", Texts.FieldName, "Odoo field that is compared."),
            External = members.Required(
                "external",
                Texts.MemberPath,
                "Member of the record there that it is compared with."
            ),
        };
}
