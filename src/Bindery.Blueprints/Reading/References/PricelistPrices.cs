namespace Bindery.Blueprints.Reading.References;

/// <summary>A pricelist has prices of products, and what is read there is no price of its.</summary>
internal sealed class PricelistPrices : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                entity
                    .Fields.Select((field, at) => (field, at))
                    .Where(found => found.field.Convert == Conversion.PricelistPrice)
                    .Select(found =>
                        (
                            $"entities[{index}].fields[{found.at}].convert",
                            Objection(entity, found.field)
                        )
                    )
                    .Where(found => found.Item2 is not null)
                    .Select(found => (found.Item1, found.Item2!))
        );

    private static string? Objection(Entity entity, FieldMapping field) =>
        entity.OdooModel is not ("product.template" or "product.product")
            ? $"only products have a price in a pricelist; {Quote.Of(entity.Name)} becomes {entity.OdooModel}"
        : field.Type is not FieldType.Decimal
            ? $"a price of a pricelist is a decimal; correct the type of {Quote.Of(field.External)}"
        : (field.Direction ?? entity.Direction) is not Direction.Export
            ? $"a price of a pricelist is only sent; give {Quote.Of(field.External)} the direction export"
        : null;
}
