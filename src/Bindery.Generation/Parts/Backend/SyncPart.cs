using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>What a backend does to import an entity: a method to queue it, and one that does it.</summary>
internal sealed class SyncPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace backend = BackendModelPart.ClassOf(entity.Connector);
        string plural = WordCase.ToSnake(entity.Names.Plural);
        return draft
            .EnsureAttribute(backend, PythonName.Of("_sync_entities"), PythonSource.Of($"[]"))
            .EnsureListElement(backend, PythonName.Of("_sync_entities"), PythonLiteral.Of(plural))
            .EnsureMember(backend, PythonName.Of($"sync_{plural}"), Queue(plural))
            .EnsureMember(
                backend,
                PythonName.Of($"_sync_{plural}_implementation"),
                Implementation(plural)
            );
    }

    private static PythonSource Queue(string plural) =>
        PythonSource.Of(
            $"""
            def {PythonName.Of($"sync_{plural}")}(self, **options):
                {Docstring.Of($"Queue the import of {WordCase.ToWords(plural)}.")}
                return self._sync({PythonLiteral.Of(plural)}, **options)
            """
        );

    private PythonSource Implementation(string plural) =>
        PythonSource.Of(
            $"""
            def {PythonName.Of($"_sync_{plural}_implementation")}(self, **options):
                {Docstring.Of($"Import {WordCase.ToWords(plural)}.")}
                with self.work_on({PythonLiteral.Of(entity.Names.BindingModel)}) as work:
                    return work.component(usage="batch.importer").run(**options)
            """
        );
}
