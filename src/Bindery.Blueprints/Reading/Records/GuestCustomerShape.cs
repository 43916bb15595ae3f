using System.Collections.Immutable;
using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class GuestCustomerShape
{
    public static IShape<GuestCustomer> Shape { get; } =
        new ObjectShape<GuestCustomer>("guest", Ask);

    private static GuestCustomer Ask(IMembers members)
    {
        ImmutableArray<string> names = members.Required(
            "name",
            Values.OneOrMore(Texts.MemberPath),
            "Path of the guest's name; several are joined by spaces."
        );
        return new GuestCustomer
        {
            Email = members.Required(
                "email",
                Texts.MemberPath,
                "Path of the guest's e-mail address."
            ),
            Name = names.FirstOrDefault(""),
            MoreNames = [.. names.Skip(1)],
            Phone = members.Optional(
                "phone",
                Texts.MemberPath,
                "Path of the guest's phone number."
            ),
        };
    }
}
