using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class RecordFilterShape
{
    public static IShape<RecordFilter> Shape { get; } = new ObjectShape<RecordFilter>("only", Ask);

    private static RecordFilter Ask(IMembers members) =>
        new()
        {
            Path = members.Required(
                "path",
                Texts.MemberPath,
                "Member that tells the kinds of record apart."
            ),
            Values = members.Required(
                "values",
                Values.AtLeastOneOf(Texts.Line),
                "Its values in the records that are taken."
            ),
        };
}
