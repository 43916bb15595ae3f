using Bindery.Blueprints;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Parts.Data;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Tests.Export;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>
/// The export of an Odoo model: <c>export_…</c> on the backend, which "Export to Connectors" finds
/// by itself, exporter, mapper and job.
/// </summary>
internal sealed class ExportStep : IEnhancementStep
{
    public string Kind => RecordedStep.Export;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Entity known = EntityOf.OdooModel(connector, step.Name);
        Entity entity = ExportableEntity.Of(
            known.Direction == Direction.Import ? known with { Direction = Direction.Both } : known
        );
        ConnectorContext context = connector.With(EntityOf.Replaced(connector, entity));
        EntityContext sent = context.Entities.First(other => other.Entity.Name == entity.Name);
        return new StepParts(
            context,
            [
                new WritingEndpointsPart(sent),
                .. PartList.Export(sent),
                new QueueFunctionsPart(sent),
                new WhereTestsArePart(context, new ExportTestPart(sent)),
            ],
            known.Endpoints.Create is not null || known.Endpoints.Update is not null
                ? []
                :
                [
                    $"How the platform takes {entity.Plural} is not known. Compare with its documentation: {entity.Endpoints.Create!.Method} {entity.Endpoints.Create.Path} and {entity.Endpoints.Update!.Method} {entity.Endpoints.Update.Path} in the adapter of {sent.Names.BindingModel}.",
                ]
        );
    }
}
