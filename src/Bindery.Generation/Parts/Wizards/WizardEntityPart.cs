using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts.Wizards;

/// <summary>An entry of the connector's wizard, where it has one.</summary>
internal sealed class WizardEntityPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        entity.IsImported
        && draft.Makers(SyncWizardPart.Wizard(entity.Connector), isComponent: false).Length == 1
            ? new SyncWizardPart(entity.Connector).AddEntity(draft, entity)
            : draft;
}
