namespace Bindery.Blueprints.Reading.References;

/// <summary>What a record has one of is a line, by its price; a record isn't a list of itself.</summary>
internal sealed class SingleLines : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany((entity, index) => Run(entity, $"entities[{index}]"));

    private static IEnumerable<(string Path, string Message)> Run(Entity entity, string path)
    {
        for (int at = 0; at < entity.Children.Length; at++)
        {
            if (Objection(entity.Children[at]) is { } objection)
            {
                yield return (
                    $"{path}.children[{at}]",
                    $"{Quote.Of(entity.Children[at].Name)} {objection}"
                );
            }
        }
    }

    private static string? Objection(ChildEntity child) =>
        child switch
        {
            { Single: false, IsInParent: true } =>
                "stands in the record itself, which is no list; add single: true",
            { Single: true } when child.OdooField is null || child.Price is null =>
                "is one line of its record and needs odoo_field and a field for price_unit",
            _ => null,
        };
}
