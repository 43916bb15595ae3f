namespace Bindery.Blueprints;

public enum EntityKind
{
    Generic,

    /// <summary>A record with lines: an invoice, a delivery.</summary>
    Document,

    /// <summary>One line of a document.</summary>
    Line,
    Product,
    Variant,
    Customer,
    Order,
    OrderLine,
    ShippingLine,
    Inventory,
}
