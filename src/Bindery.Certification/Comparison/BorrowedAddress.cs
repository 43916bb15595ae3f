using System.Collections.Immutable;

namespace Bindery.Certification.Comparison;

/// <summary>
/// A partner without any address gets that of its first contact, by Odoo itself
/// (<c>_handle_first_contact_creation</c> in <c>res_partner.py</c>): nobody's mistake.
/// </summary>
internal static class BorrowedAddress
{
    private static readonly ImmutableHashSet<string> Fields =
    [
        "street",
        "street2",
        "city",
        "zip",
        "country_id",
        "state_id",
    ];

    /// <summary>Only where the whole address is empty there: one that was changed is compared.</summary>
    public static IEnumerable<FieldDifference> Without(IEnumerable<FieldDifference> differences)
    {
        ImmutableArray<FieldDifference> all = [.. differences];
        ImmutableArray<FieldDifference> address =
        [
            .. all.Where(difference => Fields.Contains(difference.Field)),
        ];
        return address.All(difference => difference.There.Length == 0) && address.Length > 1
            ? all.Except(address)
            : all;
    }
}
