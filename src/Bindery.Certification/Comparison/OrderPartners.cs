using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>Who ordered, who pays, and where it goes.</summary>
internal sealed record OrderPartners(
    Entity Entity,
    FieldMapping? Customer,
    ImmutableDictionary<string, int> Bound,
    ImmutableDictionary<int, JsonObject> Partners,
    OdooLookups Lookups
)
{
    public IEnumerable<FieldDifference> Differences(RecordPair order) =>
        Customer is null
            ? []
            :
            [
                .. OfCustomer(order, Customer),
                .. OfAddress(order, Customer.Addresses?.Invoice, "partner_invoice_id"),
                .. OfAddress(order, Customer.Addresses?.Delivery, "partner_shipping_id"),
            ];

    private IEnumerable<FieldDifference> OfCustomer(RecordPair order, FieldMapping customer)
    {
        int here = order.Here.Reference("partner_id");
        if (customer.Entity is null)
        {
            return OfGuest(order, customer.Guest, here);
        }

        string key = PayloadPath.Text(order.There, customer.External);
        if (key.Length > 0)
        {
            return Bound.GetValueOrDefault(key) == here
                ? []
                : [Difference(order, "partner_id", $"customer {key}", Name(here))];
        }

        return OfGuest(order, customer.Guest, here);
    }

    private IEnumerable<FieldDifference> OfGuest(RecordPair order, GuestCustomer? guest, int here)
    {
        string email = Canonical.Text(PayloadPath.Text(order.There, guest?.Email ?? ""));
        string name = Canonical.Text(GuestName(order.There, guest));
        string emailHere = Text(here, "email");
        // The e-mail names a guest; a name only counts where there is no e-mail to match by.
        if (email.Length > 0)
        {
            return string.Equals(email, emailHere, StringComparison.OrdinalIgnoreCase)
                ? []
                : [Difference(order, "partner_id.email", email, emailHere)];
        }

        return name.Length == 0 || name == Text(here, "name")
            ? []
            : [Difference(order, "partner_id.name", name, Text(here, "name"))];
    }

    private static string GuestName(JsonObject order, GuestCustomer? guest) =>
        string.Join(
            ' ',
            (guest?.MoreNames.Prepend(guest.Name) ?? [])
                .Select(path => PayloadPath.Text(order, path))
                .Where(part => part.Length > 0)
        );

    private IEnumerable<FieldDifference> OfAddress(RecordPair order, string? path, string field)
    {
        if (
            path is null
            || Entity.Address is not { } shape
            || PayloadPath.Read(order.There, path) is not JsonObject address
        )
        {
            return [];
        }

        int here = order.Here.Reference(field);
        (string Odoo, string? There)[] members =
        [
            ("name", shape.Name),
            ("street", shape.Street),
            ("street2", shape.Street2),
            ("city", shape.City),
            ("zip", shape.Zip),
        ];
        return members
            .Where(member => member.There is not null)
            .Select(member =>
                Difference(
                    order,
                    $"{field}.{member.Odoo}",
                    Canonical.Text(PayloadPath.Text(address, member.There!)),
                    Text(here, member.Odoo)
                )
            )
            .Append(Country(order, field, PayloadPath.Text(address, shape.CountryCode ?? ""), here))
            .Where(difference =>
                difference.There != difference.Here && difference.There.Length > 0
            );
    }

    private FieldDifference Country(RecordPair order, string field, string code, int here)
    {
        string known = Lookups.Countries.ContainsValue(code) ? code : "";
        string codeHere = Partners.GetValueOrDefault(here)?["country_id"]
            is JsonArray { Count: 2 } country
            ? Lookups.Countries[(int)country[0]!]
            : "";
        return Difference(order, $"{field}.country_id", known, codeHere);
    }

    private string Text(int partner, string field)
    {
        JsonNode? value = Partners.GetValueOrDefault(partner)?[field];
        return Canonical.Here(value, new OdooField(field, "char", Decimals: null));
    }

    private string Name(int partner) => $"partner {partner} ({Text(partner, "name")})";

    private static FieldDifference Difference(
        RecordPair order,
        string field,
        string there,
        string here
    ) => new("order", order.ExternalId, field, there, here);
}
