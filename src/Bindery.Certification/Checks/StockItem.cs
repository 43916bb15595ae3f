namespace Bindery.Certification.Checks;

/// <summary>A product whose stock is told.</summary>
/// <param name="Product">Id of the <c>product.product</c>.</param>
/// <param name="Item">What the platform's levels call it.</param>
internal sealed record StockItem(int Product, string Item);
