using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class OrderAddressesShape
{
    public static IShape<OrderAddresses> Shape { get; } =
        new ObjectShape<OrderAddresses>("addresses", Ask);

    private static OrderAddresses Ask(IMembers members) =>
        new()
        {
            Invoice = members.Optional("invoice", Texts.MemberPath, "Path of the invoice address."),
            Delivery = members.Optional(
                "delivery",
                Texts.MemberPath,
                "Path of the delivery address."
            ),
        };
}
