using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class OrderStatesShape
{
    public static IShape<OrderStates> Shape { get; } = new ObjectShape<OrderStates>("states", Ask);

    private static OrderStates Ask(IMembers members) =>
        new()
        {
            Path = members.Required("path", Texts.MemberPath, "Path of the order's status."),
            Confirm = members.Or(
                "confirm",
                Values.Lines,
                [],
                "Values with which an order is confirmed in Odoo; a setting's name in braces stands for those that it names, separated by commas."
            ),
            Cancel = members.Or(
                "cancel",
                Values.Lines,
                [],
                "Values with which an order is cancelled in Odoo, or settings in braces."
            ),
            Send = members.Optional(
                "send",
                StatusSendingShape.Shape,
                "How the platform is told that an order of its own was confirmed, delivered or cancelled in Odoo."
            ),
        };
}
