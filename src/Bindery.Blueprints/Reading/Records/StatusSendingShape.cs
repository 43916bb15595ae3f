using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class StatusSendingShape
{
    public static IShape<StatusSending> Shape { get; } =
        new ObjectShape<StatusSending>("status-sending", Ask);

    private static StatusSending Ask(IMembers members) =>
        new()
        {
            Endpoint = members.Required(
                "endpoint",
                EndpointShape.Shape,
                "Takes a status; {id} in its path stands for the order's key."
            ),
            Member = members.Optional(
                "member",
                Texts.MemberPath,
                "Member of the body with the status; left out where the call by itself says it."
            ),
            OrderMember = members.Optional(
                "order_member",
                Texts.MemberPath,
                "Member of the body with the order's key, where the path doesn't name it."
            ),
            Each = members.Optional(
                "each",
                OrderPartsShape.Shape,
                "Parts of an order, such as each warehouse's share, that are told by a call each."
            ),
            Tracking = members.Optional(
                "tracking",
                Texts.MemberPath,
                "Member of the body with the delivery's tracking number, where there is one."
            ),
            Carrier = members.Optional(
                "carrier",
                Texts.MemberPath,
                "Member of the body with the name of the delivery's carrier, where there is one."
            ),
            Empty = members.Optional(
                "empty",
                Texts.Line,
                "What sequence calls an order that has no status there: a null."
            ),
            Sequence = members.Required(
                "sequence",
                Values.AtLeastOneOf(Texts.Line),
                "Statuses that an order passes through, in their order; in any other one it is left alone. A setting's name in braces stands for those that it names, separated by commas."
            ),
            Confirmed = members.Optional(
                "confirmed",
                Texts.Line,
                "Status of an order that is confirmed in Odoo; a setting's name in braces stands for the first that it names, and left empty for none."
            ),
            Delivered = members.Optional(
                "delivered",
                Texts.Line,
                "Status of an order of which all has left Odoo's warehouse."
            ),
            Cancelled = members.Optional(
                "cancelled",
                Texts.Line,
                "Status of an order that is cancelled in Odoo."
            ),
        };
}
