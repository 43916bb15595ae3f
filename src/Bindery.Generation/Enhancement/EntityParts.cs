using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Skeleton;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Wizards;

namespace Bindery.Generation.Enhancement;

/// <summary>The parts of one entity, for a connector that has everything else.</summary>
internal static class EntityParts
{
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
