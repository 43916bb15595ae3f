using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class ProgressShape
{
    public static IShape<Progress> Shape { get; } = new ObjectShape<Progress>("progress", Ask);

    private static Progress Ask(IMembers members) =>
        new()
        {
            Mode = members.Required(
                "mode",
                Choice.Of<ProgressMode>(),
                "Whether only changed records can be asked for."
            ),
            Parameter = members.Optional(
                "parameter",
                Texts.Line,
                "Query parameter of the moment since which records changed, for modified-since."
            ),
            Field = members.Optional(
                "field",
                Texts.MemberPath,
                "Member with the moment of the last change, for modified-since."
            ),
            OverlapSeconds = members.Or(
                "overlap_seconds",
                Values.Count,
                120,
                "How far the next window reaches back, against clocks that differ."
            ),
        };
}
