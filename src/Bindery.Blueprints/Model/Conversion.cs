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
    Reference,
}
