using Bindery.Generation.Drafting;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Parts.Skeleton;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Parts.Wizards;

namespace Bindery.Generation.Enhancement;

/// <summary>The parts of one entity, for a connector that has everything else.</summary>
internal static class EntityParts
{
    /// <summary>What an entity that is there may lack; screens only where there are none at all.</summary>
    public static IEnumerable<IPart> Completing(EntityContext entity, Connector connector)
    {
        bool hasScreens = new ModuleDraft(connector.Files)
            .Records()
            .Any(found =>
                found.Element.Attribute("model")?.Value == "ir.actions.act_window"
                && XmlSearch.ValueOf(found.Element, "res_model") == entity.Names.BindingModel
            );
        return
        [
            new UniqueConstraintPart(entity),
            .. PartList
                .Of(entity)
                .Where(part =>
                    !hasScreens
                    || part
                        is not (
                            BindingViewsPart
                            or BoundRecordPart
                            or SmartButtonPart
                            or MenuPart
                            or BackendCounterPart
                            or BackendButtonsPart
                        )
                ),
        ];
    }

    public static IEnumerable<IPart> Of(EntityContext entity) =>
        [
            new ManifestPart(
                entity.Connector with
                {
                    Blueprint = entity.Connector.Blueprint with { Entities = [entity.Entity] },
                }
            ),
            .. PartList.Of(entity),
            new WizardEntityPart(entity),
            .. TestParts.Of(entity).Select(part => new WhereTestsArePart(entity.Connector, part)),
        ];
}
