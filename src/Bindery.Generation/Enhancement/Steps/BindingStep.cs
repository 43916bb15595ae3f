using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>Everything that an entity brings; what a connector has of it already is left as it is.</summary>
internal sealed class BindingStep : IEnhancementStep
{
    public string Kind => RecordedStep.Binding;

    public RecordedStep Settle(Connector connector, RecordedStep step) =>
        EntityChoice.Settle(step, connector.Platform, connector.PlatformText) is var settled
        && Present(connector, settled) is null
            ? settled with
            {
                SharesOdooModel = connector.Context.Blueprint.Entities.Any(entity =>
                    entity.OdooModel == step.OdooModel
                ),
            }
            : settled with
            {
                Completes = true,
            };

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Entity? present = Present(connector, step);
        Entity entity = present ?? EntityChoice.Of(step);
        RequireDependencies(connector, entity);
        ConnectorContext context = present is null
            ? connector.With(
                connector.Context.Blueprint with
                {
                    Entities = [.. connector.Context.Blueprint.Entities, entity],
                }
            )
            : connector.Context;
        EntityContext added = context.Entities.First(other => other.Entity.Name == entity.Name);
        return new StepParts(
            context,
            [.. present is null ? EntityParts.Of(added) : EntityParts.Completing(added, connector)],
            present is null
                ? EntityNotes.Of(added, step)
                : [$"{added.Names.BindingModel} is there: only what it lacks is added."]
        );
    }

    private static Entity? Present(Connector connector, RecordedStep step) =>
        connector.Context.Blueprint.Entities.FirstOrDefault(entity =>
            entity.Name == step.Name && entity.OdooModel == (step.OdooModel ?? entity.OdooModel)
        );

    private static void RequireDependencies(Connector connector, Entity entity)
    {
        ImmutableArray<string> missing =
        [
            .. EntityReferences
                .Of(entity)
                .Where(name =>
                    !connector.Context.Blueprint.Entities.Any(other =>
                        other.Name == name || other.Children.Any(child => child.Name == name)
                    ) && entity.Children.All(child => child.Name != name)
                ),
        ];
        if (!missing.IsEmpty)
        {
            throw BinderyException.BadRequest(
                $"{entity.Name} refers to {string.Join(" and ", missing)}, for which {connector.Files.Name} has no binding; first run: {string.Join("; ", missing.Select(name => Command(connector, name)))}"
            );
        }
    }

    private static string Command(Connector connector, string name)
    {
        string model =
            connector
                .Platform.Entities.FirstOrDefault(entity =>
                    entity.Name == name || entity.Children.Any(child => child.Name == name)
                )
                ?.OdooModel
            ?? "MODEL";
        return $"bindery add binding {connector.Files.Name} {name} --odoo-model {model}";
    }
}
