namespace Bindery.Blueprints;

public enum Conversion
{
    Text,
    HtmlToText,
    Decimal,

    /// <summary>A number that lowers what is to be paid, whichever sign the platform writes.</summary>
    Deduction,
    Integer,
    Boolean,
    Datetime,
    Date,
    Join,
    CountryCode,
    StateCode,

    /// <summary>An Odoo record by its name, such as a country's.</summary>
    RecordName,

    /// <summary>The value of a setting, sent with every record.</summary>
    Setting,
    PricelistCurrency,

    /// <summary>Sent only: a product's price in the pricelist that the backend names, else the field.</summary>
    PricelistPrice,

    /// <summary>Sent only: what the customer pays for what a delivery, or one of its lines, moves.</summary>
    DeliveredAmount,

    /// <summary>Sent only: that amount of one, of as many as the line says.</summary>
    DeliveredPrice,

    /// <summary>Sent only: a state as ISO 3166-2 writes it, such as <c>US-NY</c>.</summary>
    SubdivisionCode,
    Customer,
    Product,
    Discount,

    /// <summary>A list of what is charged beside a line's price, by kind; each makes a line.</summary>
    Charges,
    Taxes,

    /// <summary>One tax, given by its rate.</summary>
    TaxRate,

    /// <summary>One tax, given by what it comes to on the line.</summary>
    TaxAmount,

    UnitPrice,
    Reference,
}
