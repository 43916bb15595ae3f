using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Data;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Tests.Import;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Parts.Wizards;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>The import of an entity that has a binding: methods, schedule, jobs, button, wizard.</summary>
internal sealed class SyncStep : IEnhancementStep
{
    public string Kind => RecordedStep.Sync;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Entity known = EntityOf.Name(connector, step.Name);
        Entity entity =
            known.Direction == Direction.Export ? known with { Direction = Direction.Both } : known;
        ConnectorContext context = connector.With(EntityOf.Replaced(connector, entity));
        EntityContext synced = context.Entities.First(other => other.Entity.Name == entity.Name);
        return new StepParts(
            context,
            [
                .. PartList.Import(synced),
                .. BackendButtonsPart.OpensList(new ModuleDraft(connector.Files), synced)
                    ? new IPart[] { new BackendCounterPart(synced) }
                    : [],
                new QueueFunctionsPart(synced),
                new BackendButtonsPart(synced),
                new WizardEntityPart(synced),
                .. synced.Entity.Endpoints.List is null
                    ? []
                    : new IPart[] { new WhereTestsArePart(context, new ImportTestPart(synced)) },
            ],
            []
        );
    }
}
