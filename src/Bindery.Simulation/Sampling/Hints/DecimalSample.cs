using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class DecimalSample : ISample
{
    public string Hint => "decimal";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Between(0, 99_999) / 100m);
}
