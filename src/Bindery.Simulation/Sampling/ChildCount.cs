using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

internal static class ChildCount
{
    public static int Of(ChildShape child, SeededRandom random) =>
        child.Shape.Kind switch
        {
            EntityKind.OrderLine or EntityKind.Line => random.Between(
                Math.Max(1, child.Minimum),
                5
            ),
            EntityKind.ShippingLine when child.Only is null => Math.Max(
                child.Minimum,
                random.Chance(0.85) ? 1 : 0
            ),
            _ => random.Between(child.Minimum, child.Minimum + 2),
        };
}
