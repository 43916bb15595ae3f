using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class EndpointShape
{
    public static IShape<Endpoint> Shape { get; } =
        new ObjectShape<Endpoint>("endpoint", Ask, nameKey: "path");

    private static Endpoint Ask(IMembers members) =>
        new()
        {
            Method = members.Required(
                "method",
                Choice.Among("GET", "POST", "PUT", "PATCH", "DELETE"),
                "HTTP method in capitals."
            ),
            Path = members.Required(
                "path",
                Texts.EndpointPath,
                "Path below the base address; {id} stands for the record's key."
            ),
            Envelope = members.Optional(
                "envelope",
                Texts.MemberPath,
                "Member that holds the record or the list; left out where the body itself is it."
            ),
            Parameters = members.Or(
                "parameters",
                Values.ByLine,
                [],
                "Query parameters sent with every call."
            ),
            Body = members.Or(
                "body",
                Choice.Of<BodyStyle>(),
                BodyStyle.Enveloped,
                "Whether the request's body carries the envelope too."
            ),
        };
}
