using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

internal static class LeadFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new("name", "text", "name", "title", "subject", "display_name")
        {
            Vaguely = ["label"],
            IsNeeded = true,
        },
        new("contact_name", "full-name", "contact_name", "full_name", "person_name"),
        new(
            "partner_name",
            "company-name",
            "company_name",
            "company",
            "organization_name",
            "organisation_name"
        ),
        new("email_from", "email", "email", "email_address", "contact_email"),
        new("phone", "phone", "phone", "phone_number", "telephone", "contact_phone"),
        new("mobile", "phone", "mobile", "mobile_phone", "cell_phone"),
        new("website", "url", "website", "website_url", "homepage"),
        new("description", "note", "description", "notes", "note", "comment"),
        new(
            "expected_revenue",
            "price",
            "expected_revenue",
            "estimated_value",
            "amount",
            "deal_value",
            "value"
        )
        {
            Kinds = [SchemaKind.Number, SchemaKind.Text],
            Convert = Conversion.Decimal,
        },
        new(
            "date_deadline",
            "created-at",
            "expected_close_date",
            "close_date",
            "closing_date",
            "expected_closing_date"
        )
        {
            Convert = Conversion.Date,
        },
    ];
}
