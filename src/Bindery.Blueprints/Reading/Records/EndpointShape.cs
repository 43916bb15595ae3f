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
                "Path below the base address; {id} stands for the record's key, other names for settings."
            ),
            Envelope = members.Optional(
                "envelope",
                Texts.MemberPath,
                "Member that holds the record or the list, or {setting}; left out where the body itself is it."
            ),
            BodyEnvelope = members.Optional(
                "body_envelope",
                Texts.MemberPath,
                "Member that holds the record in the request's body, where it isn't the envelope."
            ),
            IdsParameter = members.Optional(
                "ids_parameter",
                Texts.Line,
                "Query parameter of a list that asks for records by their keys, joined by commas."
            ),
            IdParameter = members.Optional(
                "id_parameter",
                Texts.Line,
                "Query parameter of a list that asks for one record by its key, where nothing else reads one."
            ),
            LookedThrough = members.Or(
                "looked_through",
                Values.Flag,
                false,
                "Whether a record that nothing reads alone is looked for in the whole list."
            ),
            BareWhenEmpty = members.Or(
                "bare_when_empty",
                Values.Flag,
                false,
                "Whether an empty list comes as [] without its envelope."
            ),
            Omits = members.Or(
                "omits",
                Values.Paths,
                [],
                "Members that records of this list don't have; each record is then read by itself."
            ),
            Brief = members.Or(
                "brief",
                Values.Flag,
                false,
                "Whether the answer to a creation or update has only what was sent."
            ),
            Whole = members.Or(
                "whole",
                Values.Flag,
                false,
                "Whether an update empties what it leaves out; the record is then read first, and sent whole."
            ),
            Parameters = members.Or(
                "parameters",
                Values.ByLine,
                [],
                "Query parameters sent with every call; names in braces stand for settings."
            ),
            RateLimit = members.Optional(
                "rate_limit",
                RateLimitShape.Shape,
                "How many calls of this one are allowed, where it has a limit of its own."
            ),
            Body = members.Or(
                "body",
                Choice.Of<BodyStyle>(),
                BodyStyle.Enveloped,
                "Whether the request's body carries the envelope too; list for a list with the record in it."
            ),
        };
}
