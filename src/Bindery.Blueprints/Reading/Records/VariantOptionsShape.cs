using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class VariantOptionsShape
{
    public static IShape<VariantOptions> Shape { get; } =
        new ObjectShape<VariantOptions>("variant options", Ask);

    private static VariantOptions Ask(IMembers members) =>
        new()
        {
            Path = members.Required(
                "path",
                Texts.MemberPath,
                "Member of the product that lists its options."
            ),
            Name = members.Required("name", Texts.MemberPath, "Member of an option with its name."),
            Values = members.Required(
                "values",
                Texts.MemberPath,
                "Member of an option that lists its values."
            ),
            ValueFields = members.Required(
                "value_fields",
                Values.AtLeastOneOf(Texts.MemberPath),
                "Members of a variant with its value for the first, second… option."
            ),
            None = members.Optional(
                "none",
                Texts.Line,
                "Value that means that there are no options."
            ),
        };
}
