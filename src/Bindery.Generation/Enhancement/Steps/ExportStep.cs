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
            [.. Paths(known, sent), .. Unsent(sent)]
        );
    }

    private static IEnumerable<string> Paths(Entity known, EntityContext sent)
    {
        if (known.Endpoints.Create is null && known.Endpoints.Update is null)
        {
            Endpoints paths = sent.Entity.Endpoints;
            yield return $"How the platform takes {known.Plural} is not known. Compare with its documentation: {paths.Create!.Method} {paths.Create.Path} and {paths.Update!.Method} {paths.Update.Path} in the adapter of {sent.Names.BindingModel}.";
        }
    }

    private static IEnumerable<string> Unsent(EntityContext sent) =>
        sent
            .Entity.Fields.Where(field =>
                field.Odoo is not null && !field.Join.IsEmpty && !field.IsTakenApart
            )
            .Select(field =>
                $"{field.Odoo} is made of {string.Join(" and ", field.Join)}, and how to take it apart only you know: it is not sent. Give {sent.Names.ComponentClassPrefix}ExportMapper a @mapping method that returns them."
            );
}
