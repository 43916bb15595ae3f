using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The importers of an entity: of one record, and of all that changed.</summary>
internal sealed class ImporterPart(EntityContext entity) : IPart
{
    private const string File = "importer";

    // How many of them really work at once is the channel's to say.
    private const int ParallelJobs = 4;

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureComponent(entity.Connector, File, RecordImporter())
            .EnsureComponent(entity.Connector, File, BatchImporter());

    private ComponentSource RecordImporter() =>
        Component("Importer", ".importer", Parent(entity)) with
        {
            Body = PythonSource.Lines(
                Only(entity.Entity.Only),
                MatchKeys(),
                Deletion(entity.Entity.Deletion.There),
                ImporterDependencies.Of(entity),
                entity.Entity.Kind switch
                {
                    EntityKind.Order => OrderImporterOptions.Of(entity),
                    EntityKind.Document => DocumentImporterOptions.Of(entity.Entity),
                    _ => PythonSource.Empty,
                }
            ),
        };

    private static PythonSource Only(RecordFilter? only) =>
        only is null ? PythonSource.Empty : PythonAttribute.Of("_only", RecordFilters.Tuple(only));

    private static PythonSource Deletion(DeletionPolicy there) =>
        there switch
        {
            DeletionPolicy.Archive => PythonAttribute.OfText("_deletion", "archive"),
            DeletionPolicy.Delete => PythonAttribute.OfText("_deletion", "unlink"),
            _ => PythonSource.Empty,
        };

    private ComponentSource BatchImporter() =>
        Component("BatchImporter", ".batch.importer", "generic.batch.importer") with
        {
            Body = PythonSource.Lines(
                PythonAttribute.Of(
                    "_overlap_seconds",
                    (PythonSource)PythonLiteral.Of(entity.Entity.Progress.OverlapSeconds)
                ),
                entity.Paging.CanBeShared
                    ? PythonAttribute.Of(
                        "_parallel_jobs",
                        (PythonSource)PythonLiteral.Of(ParallelJobs)
                    )
                    : PythonSource.Empty
            ),
        };

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

    private PythonSource MatchKeys() =>
        entity.Entity.Match.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of(
                "_match_keys",
                PythonGroup.List([
                    .. entity.Entity.Match.Select(key =>
                        PythonGroup.Tuple(
                            PythonAttribute.Text(key.Odoo),
                            PythonAttribute.Text(key.External)
                        )
                    ),
                ])
            );

    // A product without variants of its own is one record like any other.
    private static string Parent(EntityContext entity) =>
        entity.Entity.Kind switch
        {
            EntityKind.Product when entity.HasVariants => "generic.product.importer",
            EntityKind.Customer => "generic.customer.importer",
            EntityKind.Order => "generic.order.importer",
            EntityKind.Document => "generic.document.importer",
            _ => "generic.importer",
        };
}
