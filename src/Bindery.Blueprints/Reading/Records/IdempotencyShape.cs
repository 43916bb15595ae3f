using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class IdempotencyShape
{
    public static IShape<Idempotency> Shape { get; } =
        new ObjectShape<Idempotency>("idempotency", Ask);

    private static Idempotency Ask(IMembers members) =>
        new()
        {
            Style = members.Required(
                "style",
                Choice.Of<IdempotencyStyle>(),
                "A header that makes the platform refuse doubles, or a look-up before trying again."
            ),
            Reference = members.Required(
                "reference",
                Texts.MemberPath,
                "The header, or the member to look up."
            ),
            Own = members.Or(
                "own",
                Values.Flag,
                false,
                "Whether the member is a value of the record's own, as an e-mail address: what has it there is this record, whoever made it, and is looked up before each creation."
            ),
            Endpoint = members.Optional(
                "endpoint",
                EndpointShape.Shape,
                "Reads the record that has a reference, {id} being that; where it is left out, the list is asked."
            ),
        };
}
