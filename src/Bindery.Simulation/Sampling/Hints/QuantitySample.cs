using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class QuantitySample : ISample
{
    public string Hint => "quantity";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Chance(0.1) ? 0 : draft.Random.Between(1, 500));
}
