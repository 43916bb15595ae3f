namespace Bindery.Blueprints.Reading.References;

/// <summary>An amount is delivered by a delivery, or by one of its lines.</summary>
internal sealed class DeliveredAmounts : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Wrong(entity.OdooModel, entity.Fields, $"entities[{index}]")
                    .Concat(
                        entity.Children.SelectMany(
                            (child, at) =>
                                Wrong(
                                    child.OdooModel,
                                    child.Fields,
                                    $"entities[{index}].children[{at}]"
                                )
                        )
                    )
        );

    private static IEnumerable<(string Path, string Message)> Wrong(
        string model,
        IEnumerable<FieldMapping> fields,
        string path
    ) =>
        model is "stock.picking" or "stock.move"
            ? []
            : fields
                .Select((field, at) => (field, at))
                .Where(found =>
                    found.field.Convert is Conversion.DeliveredAmount or Conversion.DeliveredPrice
                )
                .Select(found =>
                    (
                        $"{path}.fields[{found.at}].convert",
                        $"only deliveries and their lines have an amount that is delivered, not {model}"
                    )
                );
}
