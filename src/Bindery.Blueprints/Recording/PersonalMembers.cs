using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bindery.Blueprints.Recording;

/// <summary>Which members of an answer hold what belongs to a person, or lets somebody in.</summary>
internal static partial class PersonalMembers
{
    private const int Patience = 1_000;

    /// <summary>Personal wherever they stand.</summary>
    private static readonly FrozenSet<string> Always = FrozenSet.Create(
        StringComparer.Ordinal,
        "email",
        "mail",
        "phone",
        "phones",
        "telephone",
        "tel",
        "mobile",
        "landline",
        "fax",
        "firstname",
        "lastname",
        "fullname",
        "surname",
        "forename",
        "nickname",
        "username",
        "street",
        "street1",
        "street2",
        "address",
        "address1",
        "address2",
        "address3",
        "house",
        "zip",
        "postal",
        "postcode",
        "pincode",
        "latitude",
        "longitude",
        "lat",
        "lng",
        "ip",
        "birth",
        "birthday",
        "birthdate",
        "dob",
        "vat",
        "gstin",
        "iban",
        "passport",
        "card",
        "avatar",
        "ssn",
        "tax_number",
        "taxnumber",
        "bank"
    );

    /// <summary>Personal also where other letters stand around it, as in <c>mobilephone</c>.</summary>
    private static readonly ImmutableArray<string> Stems =
    [
        "phone",
        "mobile",
        "mail",
        "firstname",
        "lastname",
        "fullname",
        "street",
        "address",
        "birth",
        "postcode",
        "zipcode",
    ];

    /// <summary>Personal where a person or an address is spoken of.</summary>
    private static readonly FrozenSet<string> OfPeople = FrozenSet.Create(
        StringComparer.Ordinal,
        "name",
        "company",
        "organization",
        "organisation",
        "city",
        "locality",
        "district",
        "note",
        "notes",
        "comment",
        "comments",
        "message",
        "remark",
        "remarks",
        "first",
        "last"
    );

    private static readonly FrozenSet<string> People = FrozenSet.Create(
        StringComparer.Ordinal,
        "customer",
        "customers",
        "contact",
        "contacts",
        "billing",
        "shipping",
        "address",
        "addresses",
        "recipient",
        "sender",
        "buyer",
        "user",
        "owner",
        "person",
        "persons",
        "retailer",
        "guest",
        "shipment",
        "consignee",
        "by",
        "account",
        "shop",
        "company"
    );

    private static readonly FrozenSet<string> Secrets = FrozenSet.Create(
        StringComparer.Ordinal,
        "token",
        "secret",
        "password",
        "hash",
        "signature",
        "apikey",
        "hmac",
        "credential"
    );

    /// <summary>A <c>token_type</c> is none.</summary>
    public static bool IsSecret(string member)
    {
        string[] words = [.. Words(member)];
        return words.Any(Secrets.Contains) && words[^1] != "type";
    }

    /// <param name="path">Members from the record down to the value.</param>
    /// <param name="isPerson">The record itself is a person or a company.</param>
    public static bool IsPersonal(IReadOnlyList<string> path, bool isPerson)
    {
        string[] words = [.. Words(path[^1])];
        string joined = string.Concat(words);
        if (
            words.Any(Always.Contains)
            || Always.Contains(joined)
            || Stems.Any(stem => joined.Contains(stem, StringComparison.Ordinal))
        )
        {
            return true;
        }

        return (isPerson || path.SelectMany(Words).Any(People.Contains))
            && words.Any(OfPeople.Contains);
    }

    /// <summary>Codes that mappings go by, and no one is known by.</summary>
    public static bool IsCode(string member) =>
        Words(member)
            .Any(word =>
                word
                    is "code"
                        or "codes"
                        or "type"
                        or "status"
                        or "currency"
                        or "id"
                        or "kind"
                        or "iso"
            );

    private static IEnumerable<string> Words(string member) =>
        Boundary
            .Replace(member, "_")
            .ToLowerInvariant()
            .Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Boundary { get; }
}
