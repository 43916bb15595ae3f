using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class AddressRecordShape
{
    public static IShape<AddressShape> Shape { get; } =
        new ObjectShape<AddressShape>("address", Ask);

    private static AddressShape Ask(IMembers members) =>
        new()
        {
            Name = members.Required("name", Texts.MemberPath, "Member with the addressee's name."),
            Street = members.Required("street", Texts.MemberPath, "Member with the street."),
            Street2 = members.Optional("street2", Texts.MemberPath, "Member with the second line."),
            City = members.Optional("city", Texts.MemberPath, "Member with the city."),
            Zip = members.Optional("zip", Texts.MemberPath, "Member with the postal code."),
            CountryCode = members.Optional(
                "country_code",
                Texts.MemberPath,
                "Member with the country's ISO code of two letters."
            ),
            StateCode = members.Optional(
                "state_code",
                Texts.MemberPath,
                "Member with the state's code."
            ),
            Phone = members.Optional("phone", Texts.MemberPath, "Member with the phone number."),
            Company = members.Optional(
                "company",
                Texts.MemberPath,
                "Member with the company's name."
            ),
        };
}
