namespace Bindery.Blueprints.Reading.References;

/// <summary>What is put together of several Odoo fields can't be written back to them.</summary>
internal sealed class ValuesThatAreSent : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        from list in blueprint.FieldLists()
        from entry in list.Entries()
        let objection = Objection(entry.Field, list)
        where objection is not null
        select (entry.Path, $"{objection} (in {list.Owner})");

    private static string? Objection(FieldMapping field, FieldList list)
    {
        if (SentOnly(field) is not { } said)
        {
            return null;
        }

        bool isSent = (field.Direction ?? list.Direction) is Direction.Export;
        return !isSent
                ? $"{said} is for what is only sent; give {Quote.Of(field.External)} the direction export"
            : field is { Otherwise.IsEmpty: false, Odoo: null }
                ? "otherwise goes on where an Odoo field is empty; add odoo"
            : IsPath(field) && !IsSentAsItIs(field)
                ? $"{Quote.Of(field.Odoo!)} is sent as it is; drop convert, or name a field of the record itself"
            : null;
    }

    private static string? SentOnly(FieldMapping field) =>
        IsPath(field) ? "a path in odoo"
        : !field.Otherwise.IsEmpty ? "otherwise"
        : field.Needs is not null ? "needs"
        : field.Convert is Conversion.DeliveredAmount ? "convert: delivered-amount"
        : field.Convert is Conversion.DeliveredPrice ? "convert: delivered-price"
        : field.Convert is Conversion.SubdivisionCode ? "convert: subdivision-code"
        : null;

    private static bool IsPath(FieldMapping field) =>
        field.Odoo?.Contains('.', StringComparison.Ordinal) == true;

    private static bool IsSentAsItIs(FieldMapping field) =>
        field.Type is not FieldType.Money
        && field.Convert
            is null
                or Conversion.Text
                or Conversion.Decimal
                or Conversion.Integer
                or Conversion.Datetime
                or Conversion.SubdivisionCode;
}
