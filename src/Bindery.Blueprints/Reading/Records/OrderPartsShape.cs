using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class OrderPartsShape
{
    public static IShape<OrderParts> Shape { get; } =
        new ObjectShape<OrderParts>("order-parts", Ask);

    private static OrderParts Ask(IMembers members) =>
        new()
        {
            Endpoint = members.Required(
                "endpoint",
                EndpointShape.Shape,
                "Lists an order's parts; {id} in its path stands for the order's key."
            ),
            Key = members.Required("key", Texts.MemberPath, "Member of a part that names it."),
            Only = members.Optional(
                "only",
                RecordFilterShape.Shape,
                "Which parts still wait; left out, all that are listed."
            ),
            Member = members.Required(
                "member",
                Texts.MemberPath,
                "Member of the body that names the part."
            ),
        };
}
