using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class WeightSample : ISample
{
    public string Hint => "weight";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Chance(0.1) ? 0m : draft.Random.Between(1, 25_000) / 1000m);
}
