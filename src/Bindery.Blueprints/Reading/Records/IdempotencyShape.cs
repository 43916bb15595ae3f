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
        };
}
