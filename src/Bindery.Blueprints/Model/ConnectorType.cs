namespace Bindery.Blueprints;

public enum ConnectorType
{
    Ecommerce,
    Logistics,
    Accounting,
    Crm,
}
