using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class VariantOptionsShape
{
    public static IShape<VariantOptions> Shape { get; } =
        new ObjectShape<VariantOptions>("variant options", Ask);

    private static VariantOptions Ask(IMembers members) =>
        new()
        {
            Path = members.Optional(
                "path",
                Texts.MemberPath,
                "Member of the product that lists its options; left out where list has them."
            ),
            Name = members.Required("name", Texts.MemberPath, "Member of an option with its name."),
            Values = members.Required(
                "values",
                Texts.MemberPath,
                "Member of a product's option that lists its values, or of a variant's with its value."
            ),
            List = members.Optional(
                "list",
                Texts.MemberPath,
                "Member of a variant that lists its options, each with name and value."
            ),
            ValueFields = members.Or(
                "value_fields",
                Values.Many(Texts.MemberPath),
                [],
                "Members of a variant with its value for the first, second… option."
            ),
            None = members.Optional(
                "none",
                Texts.Line,
                "Value that means that there are no options."
            ),
        };
}
