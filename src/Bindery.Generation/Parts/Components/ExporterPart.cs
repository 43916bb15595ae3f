using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The exporters of an entity: of one record, and of those that a person chose.</summary>
internal sealed class ExporterPart(EntityContext entity) : IPart
{
    private const string File = "exporter";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureComponent(
                entity.Connector,
                File,
                Component("Exporter", ".exporter", Parent(entity)) with
                {
                    Body = PythonSource.Lines(
                        ExporterDependencies.Of(entity),
                        WholeRecords(),
                        Members(),
                        Sends(),
                        Required(),
                        MaximumLengths()
                    ),
                }
            )
            .EnsureComponent(
                entity.Connector,
                File,
                Component("BatchExporter", ".batch.exporter", "generic.batch.exporter")
            );

    private ComponentSource Component(string className, string name, string parent) =>
        new(
            entity.Names.ComponentClassPrefix + className,
            entity.Names.ComponentPrefix + name,
            parent,
            entity.Names.BindingModel
        )
        {
            Collection = entity.Connector.Names.BackendModel,
        };

    // An address that doesn't say which record is meant: the body has to, with all that is in it.
    private PythonSource WholeRecords() =>
        entity.Entity.Endpoints.Update is { } update
        && !update.Path.Contains("{id}", StringComparison.Ordinal)
            ? PythonAttribute.Of("_only_changes", (PythonSource)PythonLiteral.Of(false))
            : PythonSource.Empty;

    // What PATCH leaves out of an object stays as it is there.
    private PythonSource Members()
    {
        ImmutableArray<string> roots =
        [
            .. ExportEntry
                .AllOf(entity.Entity.Fields, entity.Connector)
                .Select(entry => entry.Path.Split('.')[0])
                .Distinct(),
        ];
        bool isInside =
            entity.Entity.Endpoints.Update is { Method: "PATCH" }
            && roots.Length == 1
            && entity.Entity.Fields.All(field => field.External != roots[0]);
        return isInside ? PythonAttribute.OfText("_members_path", roots[0]) : PythonSource.Empty;
    }

    private PythonSource Sends() =>
        entity.Entity.Sends.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_sends", Scalars.Domain(entity.Entity.Sends));

    private PythonSource Required()
    {
        ImmutableArray<string> required =
        [
            .. Sent().Where(field => field.Required).Select(field => field.External),
        ];
        return required.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_required", Scalars.Tuple(required));
    }

    private PythonSource MaximumLengths()
    {
        ImmutableArray<PythonGroup> lengths =
        [
            .. Sent()
                .Where(field => field.MaximumLength is not null)
                .Select(field =>
                    PythonAttribute.Entry(
                        field.External,
                        PythonGroup.Leaf(PythonLiteral.Of(field.MaximumLength!.Value))
                    )
                ),
        ];
        return lengths.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of("_maximum_lengths", PythonGroup.Dictionary(lengths));
    }

    private IEnumerable<FieldMapping> Sent() =>
        entity.Entity.Fields.Where(field =>
            field is { Odoo: not null, ReadOnly: false } && field.Direction != Direction.Import
        );

    private static string Parent(EntityContext entity) =>
        entity.HasVariants ? "generic.product.exporter" : "generic.record.exporter";
}
