namespace Bindery.Blueprints;

public enum EntityKind
{
    Generic,
    Product,
    Variant,
    Customer,
    Order,
    OrderLine,
    ShippingLine,
    Inventory,
}
