using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class SmallQuantitySample : ISample
{
    public string Hint => "small-quantity";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Chance(0.6) ? 1 : draft.Random.Between(2, 12));
}
