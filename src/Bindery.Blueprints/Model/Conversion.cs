namespace Bindery.Blueprints;

public enum Conversion
{
    Text,
    HtmlToText,
    Decimal,
    Integer,
    Boolean,
    Datetime,
    Date,
    Join,
    CountryCode,
    StateCode,
    PricelistCurrency,
    Customer,
    Product,
    Discount,
    Taxes,

    /// <summary>One tax, given by its rate.</summary>
    TaxRate,

    UnitPrice,
    Reference,
}
