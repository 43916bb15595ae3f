using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ShippingPriceSample : ISample
{
    public string Hint => "shipping-price";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        Money.Node(draft.Random.Pick<decimal>([0m, 4.9m, 5.95m, 12.5m, 29.99m]));
}
