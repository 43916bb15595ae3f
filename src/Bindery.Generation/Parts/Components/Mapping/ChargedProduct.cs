using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>The service product of what is charged beside an order's products: shipping, or a fee of its own name.</summary>
internal static class ChargedProduct
{
    public const string Shipping = "product_shipping";

    /// <summary>Name of its record in the module.</summary>
    public static string Of(ChildEntity child) =>
        IsShipping(child) ? Shipping : $"product_{WordCase.ToSnake(child.Name)}";

    public static bool IsShipping(ChildEntity child) =>
        child.Name.Contains("shipping", StringComparison.Ordinal);
}
