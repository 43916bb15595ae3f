using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>What has to be sent before a record: what its sent fields refer to.</summary>
internal static class ExporterDependencies
{
    public static PythonSource Of(EntityContext entity)
    {
        ImmutableArray<PythonGroup> entries =
        [
            .. entity
                .Entity.Fields.Where(field => IsSentReference(entity, field))
                .Select(field =>
                    PythonGroup.Tuple(
                        PythonAttribute.Text(entity.Connector.BindingOf(field.Entity!)),
                        PythonAttribute.Text(field.Odoo!)
                    )
                ),
        ];
        return entries.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_dependencies", PythonGroup.List(entries));
    }

    private static bool IsSentReference(EntityContext entity, FieldMapping field) =>
        field
            is {
                Odoo: not null,
                ReadOnly: false,
                Convert: Conversion.Reference,
                Entity: not null,
                Direction: not Direction.Import,
            }
        && entity.Connector.Blueprint.Entities.Any(other =>
            other.Name == field.Entity && other.Direction != Direction.Import
        );
}
