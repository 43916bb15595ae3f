using System.Globalization;

namespace Bindery.Blueprints.Reading.References;

/// <summary>Charges name their kind and their amount, and what each kind is in Odoo.</summary>
internal sealed class ChargesOfLines : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        from list in blueprint.FieldLists()
        from entry in list.Entries()
        where entry.Field.Convert == Conversion.Charges
        let objection = Objection(entry.Field)
        where objection is not null
        select (entry.Path, $"{objection} (in {list.Owner})");

    private static string? Objection(FieldMapping field)
    {
        if (field.Title is null || field.Amount is null || field.Values.IsEmpty)
        {
            return "convert: charges needs title, amount and values: the members with kind and amount, and what each kind is";
        }

        string? unknown = field
            .Values.Select(value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)!)
            .FirstOrDefault(word => !ChargeKind.IsKnown(word));
        return unknown is null
            ? null
            : $"{Quote.Of(unknown)} is no kind of charge; use shipping, discount, tax or charge";
    }
}
