namespace Bindery.Blueprints;

/// <summary>What a charge beside a line's price is; each kind has a service product in Odoo.</summary>
public static class ChargeKind
{
    public const string Shipping = "shipping";
    public const string Discount = "discount";
    public const string Tax = "tax";
    public const string Other = "charge";

    public static bool IsKnown(string word) => word is Shipping or Discount or Tax or Other;
}
