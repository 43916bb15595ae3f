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
                "Member with the moment of the last change, for modified-since; {setting} for one that a setting names."
            ),
            Place = members.Or(
                "place",
                Choice.Of<FilterPlace>(),
                FilterPlace.Query,
                "Whether the parameter is one of the query, a header, or a path in the body of a search by POST."
            ),
            Path = members.Optional(
                "path",
                Texts.EndpointPath,
                "Path of that search, which brings the oldest change first."
            ),
            Lists = members.Or(
                "lists",
                Values.AtLeastOneOf(Texts.Line),
                [],
                "Parameters of the list that are lists in the body of that search."
            ),
            Format = members.Or(
                "format",
                Choice.Of<MomentFormat>(),
                MomentFormat.Iso,
                "How the moment is written in the request."
            ),
            Template = members.Or(
                "template",
                Texts.Line,
                "{since}",
                "What is sent, {since} being the moment."
            ),
            Parameters = members.Or(
                "parameters",
                Values.ByLine,
                [],
                "Query parameters that go with the filter, and only with it."
            ),
            OverlapSeconds = members.Or(
                "overlap_seconds",
                Values.Count,
                120,
                "How far the next window reaches back, against clocks that differ."
            ),
        };
}
