namespace Bindery.Blueprints.Reading.References;

internal sealed class EntitiesOfReferences : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        string[] known =
        [
            .. blueprint.Entities.SelectMany(entity =>
                entity.Children.Select(child => child.Name).Prepend(entity.Name)
            ),
        ];
        return blueprint
            .FieldLists()
            .SelectMany(list => list.Entries())
            .Select(entry => (entry.Path, Objection: Objection(entry.Field, known)))
            .Where(found => found.Objection is not null)
            .Select(found => ($"{found.Path}.entity", found.Objection!));
    }

    private static string? Objection(FieldMapping field, string[] known) =>
        field.Entity is { } name
            ? known.Contains(name)
                ? null
                : $"unknown entity {Quote.Of(name)} in the field {Quote.Of(field.External)}; {Known.Advice("entity", name, known)}"
            : field.Type is FieldType.Reference
                ? $"the reference {Quote.Of(field.External)} points at nothing; name its entity"
                : null;
}
