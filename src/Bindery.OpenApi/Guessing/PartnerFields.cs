using System.Collections.Immutable;

namespace Bindery.OpenApi.Guessing;

internal static class PartnerFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new(
            "name",
            "company-name",
            "name",
            "full_name",
            "display_name",
            "company_name",
            "friendly_name",
            "business_name"
        )
        {
            Vaguely = ["nickname", "label", "title", "company"],
            IsNeeded = true,
        },
        new("email", "email", "email", "email_address", "e_mail")
        {
            Vaguely = ["contact_email", "primary_email", "billing_email"],
        },
        new("phone", "phone", "phone", "phone_number", "telephone", "tel")
        {
            Vaguely = ["contact_phone", "work_phone", "office_phone", "phone1"],
        },
        new("mobile", "phone", "mobile", "mobile_phone", "cell_phone", "mobile_number"),
        new("website", "url", "website", "web_site", "website_url", "homepage"),
        new("comment", "note", "note", "notes", "comment", "comments", "remarks")
        {
            Vaguely = ["description"],
        },
        new(
            "ref",
            "slug",
            "code",
            "customer_number",
            "contact_number",
            "customer_code",
            "account_number",
            "reference_id",
            "reference"
        )
        {
            Vaguely = ["external_id", "external_reference", "number"],
        },
    ];
}
