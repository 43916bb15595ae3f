using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>
/// The amounts of an order's sample: two of one thing, taxed, and a line of each kind of shipping
/// without tax; what is taken off counts against them.
/// </summary>
internal sealed record OrderFigures(bool HasTax, int ShippingLines, bool HasCharge)
{
    public const decimal Quantity = 2;
    public const decimal Price = 12.50m;
    public const decimal Rate = 0.15m;
    public const string TaxName = "VAT 15 “ü”";
    private const decimal ShippingPrice = 2.50m;

    public decimal Tax => HasTax ? Quantity * Price * Rate : 0;

    public static decimal Subtotal => Quantity * Price;

    public decimal Total =>
        Subtotal + Tax + ShippingLines * ShippingPrice + (HasCharge ? Charge : 0);

    public static decimal Charge => 1.25m;

    public static decimal Shipping => ShippingPrice;

    public static OrderFigures Of(Entity order) =>
        new(
            order.Children.Any(child =>
                child.Kind is EntityKind.OrderLine or EntityKind.Line
                && child.Fields.Any(field =>
                    field.Type == FieldType.Taxes || field.Convert == Conversion.TaxRate
                )
            ),
            order
                .Children.Where(child => child.Kind == EntityKind.ShippingLine)
                .Sum(child => child.Price?.Convert == Conversion.Deduction ? -1 : 1),
            order.Children.Any(child =>
                child.Fields.Any(field => field.Convert == Conversion.Charges)
            )
        );
}
