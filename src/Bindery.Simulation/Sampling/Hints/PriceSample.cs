using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class PriceSample : ISample
{
    public string Hint => "price";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        Money.Node(draft.Random.Chance(0.04) ? 0m : draft.Random.Between(99, 49_999) / 100m);
}
