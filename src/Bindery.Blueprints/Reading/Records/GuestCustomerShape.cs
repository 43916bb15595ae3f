using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class GuestCustomerShape
{
    public static IShape<GuestCustomer> Shape { get; } =
        new ObjectShape<GuestCustomer>("guest", Ask);

    private static GuestCustomer Ask(IMembers members) =>
        new()
        {
            Email = members.Required(
                "email",
                Texts.MemberPath,
                "Path of the guest's e-mail address."
            ),
            Name = members.Required("name", Texts.MemberPath, "Path of the guest's name."),
            Phone = members.Optional(
                "phone",
                Texts.MemberPath,
                "Path of the guest's phone number."
            ),
        };
}
