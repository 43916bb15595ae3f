namespace Bindery.Blueprints.Reading.References;

/// <summary>A member stands once, and an Odoo field is written by one field. Sent, it may be twice.</summary>
internal sealed class DuplicateFields : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.FieldLists().SelectMany(list => Members(list).Concat(OdooFields(list)));

    private static IEnumerable<(string Path, string Message)> Members(FieldList list)
    {
        IEnumerable<(string Path, string Name)> members = list.Entries()
            .Where(entry => !entry.Field.Virtual)
            .Select(entry => ($"{entry.Path}.external", entry.Field.External));
        return Duplicates
            .Among(members)
            .Select(found =>
                (
                    found.Path,
                    $"duplicate field {Quote.Of(found.Name)} in {Quote.Of(list.Owner)}; keep one"
                )
            );
    }

    private static IEnumerable<(string Path, string Message)> OdooFields(FieldList list)
    {
        IEnumerable<(string Path, string Name)> targets = list.Entries()
            .Where(entry => (entry.Field.Direction ?? list.Direction) is not Direction.Export)
            .Where(entry => entry.Field.Odoo is not null)
            .Select(entry => ($"{entry.Path}.odoo", entry.Field.Odoo!));
        return Duplicates
            .Among(targets)
            .Select(found =>
                (
                    found.Path,
                    $"two fields of {Quote.Of(list.Owner)} share the Odoo field {Quote.Of(found.Name)}; "
                        + "keep one, or give each a direction"
                )
            );
    }
}
