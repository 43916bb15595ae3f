using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>The parts of an address, and the members that hold one.</summary>
internal static class AddressFields
{
    public static ImmutableArray<string> Holders { get; } =
    [
        "address",
        "default_address",
        "default_billing_address",
        "billing_address",
        "primary_address",
        "main_address",
        "mailing_address",
        "postal_address",
        "invoice_address",
        "shipping_address",
        "location",
    ];

    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new(
            "street",
            "street",
            "street",
            "street1",
            "street_1",
            "address1",
            "address_1",
            "address_line1",
            "address_line_1",
            "line1",
            "line_1",
            "street_address"
        )
        {
            Vaguely = ["address"],
        },
        new(
            "street2",
            "street2",
            "street2",
            "street_2",
            "address2",
            "address_2",
            "address_line2",
            "address_line_2",
            "line2",
            "line_2"
        ),
        new("city", "city", "city", "town", "city_locality", "locality"),
        new("zip", "zip", "zip", "zip_code", "zipcode", "postal_code", "postcode", "post_code"),
        Country,
        new("state_id", "state-code", "state_code", "province_code", "region_code")
        {
            Convert = Conversion.StateCode,
        },
    ];

    private static FieldMeaning Country =>
        new(
            "country_id",
            "country-code",
            "country_code",
            "country_iso2",
            "country_iso_2",
            "country_code_alpha2",
            "country_iso"
        )
        {
            Vaguely = ["country"],
            Convert = Conversion.CountryCode,
        };
}
