namespace Bindery.Generation.Parts.Skeleton;

/// <summary>The addon of Odoo 16.0 that brings a model; null for what is always there.</summary>
internal static class OdooApps
{
    public static string? Of(string model) =>
        model.Split('.')[0] switch
        {
            "sale" => "sale",
            "stock" => "stock",
            // Storable products, whose stock the platforms ask for, come with stock.
            "product" => "stock",
            "account" => "account",
            "crm" => "crm",
            "purchase" => "purchase",
            "mail" => "mail",
            "calendar" => "calendar",
            _ => null,
        };

    /// <summary>The addon that adds a field to a model of another addon; null for all that are known.</summary>
    public static string? OfField(string field) =>
        field switch
        {
            "customer_rank" or "supplier_rank" => "account",
            "carrier_tracking_ref" => "delivery",
            _ => null,
        };

    /// <summary>Another one of these addons depends on it already.</summary>
    public static bool ComesWith(string app, IReadOnlySet<string> others) =>
        app == "stock" && others.Contains("delivery")
        || app == "account" && (others.Contains("sale") || others.Contains("purchase"));
}
