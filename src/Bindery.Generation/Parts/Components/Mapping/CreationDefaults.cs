using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>What an import mapper gives new records, and never writes again.</summary>
internal static class CreationDefaults
{
    public static PythonSource Of(Entity entity) =>
        PythonSource.Lines(
            entity.Defaults.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of("_defaults", Scalars.Dictionary(entity.Defaults)),
            entity.DefaultRecords.IsEmpty ? PythonSource.Empty : Records(entity)
        );

    private static PythonSource Records(Entity entity) =>
        PythonAttribute.Of(
            "_default_records",
            PythonGroup.Dictionary([
                .. entity.DefaultRecords.Select(record =>
                    PythonAttribute.Entry(record.Field, Scalars.Dictionary(record.Where))
                ),
            ])
        );
}
