using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>
/// What has to be imported before an entity: the records that its fields, and those of its lines,
/// refer to. A record that comes inside another one, as a variant does, is looked up, and brings that
/// other one along where nothing else names it.
/// </summary>
internal static class ImporterDependencies
{
    public static PythonSource Of(EntityContext entity)
    {
        ImmutableArray<(string Entity, string Path)> references = [.. References(entity.Entity)];
        return PythonSource.Lines(
            List(
                "_dependencies",
                entity.Connector,
                references.Where(reference => IsEntity(entity, reference.Entity))
            ),
            List(
                "_dependencies_by_part",
                entity.Connector,
                PartReferences
                    .Of(entity.Connector.Blueprint, entity.Entity)
                    .Select(part => (part.Holder.Name, part.Path))
            ),
            List(
                "_line_references",
                entity.Connector,
                references.Where(reference => !IsEntity(entity, reference.Entity))
            )
        );
    }

    public static IEnumerable<(string Entity, string Path)> References(Entity entity)
    {
        foreach (FieldMapping field in entity.Fields.Where(IsReference))
        {
            yield return (field.Entity!, Path(field));
        }

        foreach (ChildEntity child in entity.Children)
        {
            foreach (FieldMapping field in child.Fields.Where(IsReference))
            {
                yield return (field.Entity!, $"{child.Path}[].{Path(field)}");
            }
        }
    }

    /// <summary>The member, or the first of it and those that stand in for it.</summary>
    private static string Path(FieldMapping field) =>
        string.Join('|', field.Fallback.Prepend(field.External));

    private static bool IsReference(FieldMapping field) =>
        field is { Type: FieldType.Reference, Entity: not null };

    private static bool IsEntity(EntityContext entity, string name) =>
        entity.Connector.Blueprint.Entities.Any(other => other.Name == name);

    private static PythonSource List(
        string attribute,
        ConnectorContext connector,
        IEnumerable<(string Entity, string Path)> references
    )
    {
        ImmutableArray<PythonGroup> entries =
        [
            .. references.Select(reference =>
                PythonGroup.Tuple(
                    PythonAttribute.Text(connector.BindingOf(reference.Entity)),
                    PythonAttribute.Text(reference.Path)
                )
            ),
        ];
        return entries.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of(attribute, PythonGroup.List(entries));
    }
}
