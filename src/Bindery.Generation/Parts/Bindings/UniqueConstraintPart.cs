using Bindery.Generation.Drafting;
using Bindery.Generation.Text;
using Bindery.Modules.Connectors;

namespace Bindery.Generation.Parts.Bindings;

/// <summary>
/// One binding a record and backend, both ways. The framework's binding brings it; one that a
/// person wrote on OCA's own has none unless it says so.
/// </summary>
internal sealed class UniqueConstraintPart(EntityContext entity) : IPart
{
    private const string Attribute = "_sql_constraints";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ConnectorFacts facts = ConnectorReader.Read(Bindery.Modules.Module.Of(draft.Files));
        BindingFacts? binding = facts.Bindings.FirstOrDefault(known =>
            known.Model == entity.Names.BindingModel
        );
        return binding is null or { HasUniqueConstraint: true }
            ? draft
            : draft.EnsureMember(
                new ClassPlace(binding.Path, PythonName.Of(entity.Names.BindingClass))
                {
                    Identity = binding.Model,
                },
                PythonName.Of(Attribute),
                Constraints()
            );
    }

    private static PythonSource Constraints() =>
        PythonSource.Of(
            $"""
            _sql_constraints = [
                (
                    "backend_external_uniq",
                    "unique(backend_id, external_id)",
                    "This external record is linked already on this backend.",
                ),
                (
                    "backend_odoo_uniq",
                    "unique(backend_id, odoo_id)",
                    "A binding already exists for this record on this backend.",
                ),
            ]
            """
        );
}
