namespace Bindery.Blueprints;

public enum FieldType
{
    String,
    Html,
    Integer,
    Decimal,

    /// <summary>A decimal number written as a JSON string.</summary>
    Money,
    Boolean,

    /// <summary>ISO 8601 with an offset.</summary>
    Datetime,
    Date,

    /// <summary>Key of a record of <see cref="FieldMapping.Entity"/>.</summary>
    Reference,

    /// <summary>Key of the record that holds this child.</summary>
    Parent,
    Address,
    Taxes,
    Object,
    List,
}
