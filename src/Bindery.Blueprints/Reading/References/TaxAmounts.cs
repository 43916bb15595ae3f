namespace Bindery.Blueprints.Reading.References;

/// <summary>A tax is found by its amount only where the line's price is the whole price of the line.</summary>
internal sealed class TaxAmounts : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        from list in blueprint.FieldLists()
        from entry in list.Entries()
        where entry.Field.Convert == Conversion.TaxAmount && !IsOfOnePiece(blueprint, list)
        select (
            entry.Path,
            $"convert: tax-amount stands in lines of kind shipping-line, beside a price_unit (in {list.Owner})"
        );

    private static bool IsOfOnePiece(Blueprint blueprint, FieldList list) =>
        blueprint
            .Entities.SelectMany(entity => entity.Children)
            .Any(child =>
                child.Name == list.Owner
                && child.Kind == EntityKind.ShippingLine
                && child.Price is not null
            );
}
