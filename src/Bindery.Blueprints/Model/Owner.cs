namespace Bindery.Blueprints;

/// <summary>Which side's value wins.</summary>
public enum Owner
{
    Platform,
    Odoo,
}
